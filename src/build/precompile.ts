import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { parseAndKeep, type PrecompiledFiles } from '../files/precompiled.js';
import { openRoot } from '../files/root.js';
import { availableLanguages } from '../language/packs.js';
import { layoutNames } from '../template/open.js';
import { openResources, type ResourceFolders } from './resources.js';

/** Parses every layout, theme, language pack and font manifest. Faults are left to the report that meets them. */
export function precompile(effects: Effects, folders: ResourceFolders): PrecompiledFiles {
  const kept = new Map<string, string>();
  const resources = openResources(
    effects,
    folders,
    parseAndKeep((key, json) => void kept.set(key, json)),
  );
  const { templates } = folders;
  const place = startOf(templates);
  for (const name of layoutNames(openRoot(effects, templates), place)) {
    resources.layout(name, place);
    resources.theme(name, place);
  }
  resources.packs(availableLanguages(effects, `${templates}/languages`), place);
  resources.fonts();
  return Object.fromEntries(kept);
}

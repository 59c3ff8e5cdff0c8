import type { Effects } from '../../src/effects.js';
import { startOf } from '../../src/files/paths.js';
import { parseAndKeep, type PrecompiledFiles } from '../../src/files/precompiled.js';
import { openRoot } from '../../src/files/root.js';
import { availableLanguages } from '../../src/language/packs.js';
import { layoutNames } from '../../src/template/extended-layouts.js';
import { openResources } from '../../src/build/resources.js';

interface PackageFolders {
  readonly templates: string;
  readonly fonts: string;
}

/** Parses every layout, theme, language pack and font manifest. Faults are left to the report that meets them. */
export function precompile(effects: Effects, folders: PackageFolders): PrecompiledFiles {
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

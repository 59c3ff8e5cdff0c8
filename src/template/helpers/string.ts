import { inNearest } from '../../language/tags.js';
import { suggest } from '../../diagnostics/wording.js';
import { internalHelpers } from '../calls.js';
import type { Layout } from '../layout.js';
import { placedText, siteOf, type Expansion, type HelperOptions } from '../expansion.js';
import { slotFaults } from '../open.js';
import { joinOutputs, type Output } from '../output.js';
import { cutAtSlots } from '../strings.js';
import { languageArgument } from './arguments.js';
import { nothing, toOutput } from './fields.js';

/** Whether a call names the id in so many words: opening the layout has told that there is no such word. */
const isToldOf = (id: unknown, { template, partials }: Layout): boolean =>
  [template, ...partials.values()].some(({ stringCalls }) =>
    stringCalls.some((call) => call.id === id),
  );

/** `{{string "id" language name=value}}`: a fixed word of the layout, its slots filled. */
export function string(
  expansion: Expansion,
  [id, language]: readonly unknown[],
  options: HelperOptions,
): Output {
  const { strings } = expansion.layout;
  const target = languageArgument(language, expansion, options);
  if (target === undefined || id === undefined) return nothing;
  const site = siteOf(options, expansion);
  const found = typeof id === 'string' ? strings.get(id) : undefined;
  if (found === undefined) {
    if (isToldOf(id, expansion.layout)) return nothing;
    const written = typeof id === 'string' ? id : '';
    const problem = `strings.yaml has no ${written === '' ? 'text for this value' : `“${written}”`}`;
    expansion.fault(
      'template/unknown-string',
      site,
      problem,
      suggest(written, strings.keys(), 'add it to strings.yaml'),
    );
    return nothing;
  }
  const text = inNearest(found.texts, target.tag);
  if (text === undefined && Object.keys(found.texts).length > 0) {
    const problem = `“${found.id}” has no text in ${target.tag}, a language of the report`;
    expansion.fault(
      'template/missing-language',
      found.place,
      problem,
      `add ${target.tag}: … to it`,
    );
    return nothing;
  }
  if (text === undefined) return nothing;
  const values = new Map(
    Object.entries(options.hash).filter(([name]) => name !== internalHelpers.site),
  );
  const faults = slotFaults(found, [...values.keys()]);
  for (const { problem, remedy } of faults)
    expansion.fault('template/bad-call', site, problem, remedy);
  return joinOutputs(
    cutAtSlots(text).map((piece, index) => {
      if (index % 2 === 1)
        return values.has(piece) ? toOutput(values.get(piece), expansion, options) : nothing;
      return piece === '' ? nothing : placedText(piece, target.tag, found.place, expansion);
    }),
  );
}

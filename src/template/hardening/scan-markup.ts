import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { unclosed, type MarkupState } from './markup-state.js';
import { encodePlace, placeAttribute } from '../../document/places.js';

export interface Scanned {
  readonly state: MarkupState;
  /** The text with a place in every start tag. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Elements inside one another in a file; more than the markup may have, which is refused where it is whole. */
const deepest = 2 * limits.markupDepth;

interface Cursor {
  state: MarkupState;
  at: number;
  output: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  readonly file: number;
  readonly diagnostics: Diagnostic[];
  readonly report: (
    code: Diagnostic['code'],
    offset: number,
    problem: string,
    remedy: string,
  ) => void;
}

/**
 * Reads the literal markup of a template from a state and gives every start tag its place. What would keep the
 * expanded markup from being well formed is reported here, in the designer's own line, whatever the data will be.
 * @param placeAt the place of an offset of `text` in the template
 * @param file the number that stands for the template's file in the markup
 */
export function scanMarkup(
  text: string,
  state: MarkupState,
  placeAt: (offset: number) => Place,
  file: number,
): Scanned {
  const diagnostics: Diagnostic[] = [];
  const cursor: Cursor = {
    state,
    at: 0,
    output: '',
    text,
    placeAt,
    file,
    diagnostics,
    report: (code, offset, problem, remedy) =>
      void diagnostics.push(error(code, placeAt(offset), problem, remedy)),
  };
  while (cursor.at < text.length) steps[cursor.state.mode](cursor);
  return { state: cursor.state, text: cursor.output, diagnostics };
}

const copyTo = (cursor: Cursor, end: number): void => {
  cursor.output += cursor.text.slice(cursor.at, end);
  cursor.at = end;
};

const steps: Readonly<Record<MarkupState['mode'], (cursor: Cursor) => void>> = {
  text: (cursor) => {
    const { text, at } = cursor;
    const next = text.slice(at).search(/[<&]/u);
    copyTo(cursor, next < 0 ? text.length : at + next);
    if (next < 0) return;
    if (text[cursor.at] === '&') entity(cursor);
    else if (text.startsWith('<!--', cursor.at)) comment(cursor);
    else if (text.startsWith('</', cursor.at)) endTag(cursor);
    else if (/^<[!?]/u.test(text.slice(cursor.at, cursor.at + 2))) forbidden(cursor);
    else startTag(cursor);
  },
  comment: (cursor) => {
    const end = cursor.text.indexOf('-->', cursor.at);
    copyTo(cursor, end < 0 ? cursor.text.length : end + 3);
    if (end >= 0) cursor.state = { ...cursor.state, mode: 'text' };
  },
  tag: insideTag,
  'double-quoted': (cursor) => insideValue(cursor, '"'),
  'single-quoted': (cursor) => insideValue(cursor, "'"),
};

const enter = (cursor: Cursor, mode: MarkupState['mode'], length: number): void => {
  copyTo(cursor, cursor.at + length);
  cursor.state = { ...cursor.state, mode, attribute: '', awaitsValue: false };
};

function comment(cursor: Cursor): void {
  const place = cursor.placeAt(cursor.at);
  enter(cursor, 'comment', 4);
  cursor.state = { ...cursor.state, comment: place };
}

function startTag(cursor: Cursor): void {
  const name = /^<([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(
    cursor.text.slice(cursor.at, cursor.at + 80),
  )?.[1];
  if (name === undefined) {
    cursor.report(
      'template/malformed-tag',
      cursor.at,
      'no element’s name follows this <',
      'write &lt; for the sign; an element’s name cannot come from a value',
    );
    // A row of them is one fault.
    copyTo(cursor, cursor.at + (/^<+/u.exec(cursor.text.slice(cursor.at))?.[0].length ?? 1));
    return;
  }
  const place = cursor.placeAt(cursor.at);
  if (cursor.state.open.length > deepest) {
    cursor.report(
      'template/too-deep',
      cursor.at,
      `elements stand more than ${deepest} deep inside one another`,
      'use fewer elements inside one another',
    );
    copyTo(cursor, cursor.text.length);
    return;
  }
  cursor.state = { ...cursor.state, open: [...cursor.state.open, { name, place }] };
  enter(cursor, 'tag', 1 + name.length);
  cursor.output += ` ${placeAttribute}="${encodePlace(cursor.file, place.line, place.column)}"`;
}

function endTag(cursor: Cursor): void {
  const match = /^<\/([\p{L}_][\p{L}\p{N}_.-]*)\s*>/u.exec(
    cursor.text.slice(cursor.at, cursor.at + 200),
  );
  const name = match?.[1];
  if (match === null || name === undefined) {
    cursor.report(
      'template/malformed-tag',
      cursor.at,
      'this end tag is not complete',
      'write </name>',
    );
    copyTo(cursor, cursor.at + 2);
    return;
  }
  const { open, floor } = cursor.state;
  const depth = open.findLastIndex((tag) => tag.name === name);
  if (depth < floor) {
    cursor.report(
      'template/unmatched-end-tag',
      cursor.at,
      `</${name}> closes no <${name}> opened in the same file and block`,
      'open and close each element in one file, and in one branch of a block',
    );
  } else {
    cursor.diagnostics.push(...open.slice(depth + 1).map(unclosed));
    cursor.state = { ...cursor.state, open: open.slice(0, depth) };
  }
  copyTo(cursor, cursor.at + match[0].length);
}

function insideTag(cursor: Cursor): void {
  const { text, at, state } = cursor;
  const character = text[at] ?? '';
  if (character === '>') {
    const selfClosing = text[at - 1] === '/';
    cursor.state = { ...state, open: selfClosing ? state.open.slice(0, -1) : state.open };
    enter(cursor, 'text', 1);
  } else if (character === '"' || character === "'") {
    if (!state.awaitsValue) {
      cursor.report(
        'template/malformed-tag',
        at,
        'this value has no attribute',
        'write name="value"',
      );
    }
    enter(cursor, character === '"' ? 'double-quoted' : 'single-quoted', 1);
  } else if (character === '<') {
    cursor.report(
      'template/malformed-tag',
      at,
      'the tag before this < has no >',
      'close the tag with >',
    );
    enter(cursor, 'text', 0);
  } else if (character === '=') {
    if (state.attribute === placeAttribute) {
      const problem = `the attribute “${placeAttribute}” is the tool’s own`;
      cursor.report('template/malformed-tag', at - placeAttribute.length, problem, 'leave it out');
    }
    copyTo(cursor, at + 1);
    cursor.state = { ...state, awaitsValue: true };
  } else if (/\s/u.test(character)) {
    const blanks = /^\s+/u.exec(text.slice(at))?.[0].length ?? 1;
    copyTo(cursor, at + blanks);
    if (text[cursor.at] !== '=' && !state.awaitsValue) cursor.state = { ...state, attribute: '' };
  } else {
    if (state.awaitsValue) {
      cursor.report(
        'template/malformed-tag',
        at,
        'this value is not in quotes',
        'write name="value"',
      );
    }
    copyTo(cursor, at + 1);
    cursor.state = { ...state, attribute: state.attribute + character, awaitsValue: false };
  }
}

function insideValue(cursor: Cursor, quote: string): void {
  const { text, at } = cursor;
  const next = text.slice(at).search(quote === '"' ? /["<&]/u : /['<&]/u);
  copyTo(cursor, next < 0 ? text.length : at + next);
  if (next < 0) return;
  if (text[cursor.at] === quote) enter(cursor, 'tag', 1);
  else if (text[cursor.at] === '&') entity(cursor);
  else {
    cursor.report(
      'template/malformed-tag',
      cursor.at,
      'an attribute’s value holds a <',
      'write &lt;, or close the quotes',
    );
    copyTo(cursor, cursor.at + 1);
  }
}

function entity(cursor: Cursor): void {
  const known = /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/iu.exec(
    cursor.text.slice(cursor.at, cursor.at + 12),
  );
  if (known === null) {
    cursor.report(
      'template/malformed-tag',
      cursor.at,
      'this & begins no entity that markup knows',
      'write &amp; for the sign; there are &lt; &gt; &amp; &quot; &apos; and numbers such as &#160;',
    );
  }
  copyTo(cursor, cursor.at + (known?.[0].length ?? 1));
}

function forbidden(cursor: Cursor): void {
  cursor.report(
    'template/forbidden-markup',
    cursor.at,
    'no document type, entity, CDATA or instruction is allowed',
    'remove it; a comment is {{!-- … --}}',
  );
  copyTo(cursor, cursor.at + 2);
}

import Handlebars from 'handlebars';
import { runInThisContext } from 'node:vm';
import { memoOf } from '../memo.js';
import { helperNames, internalHelpers } from './calls.js';
import type { LayoutTemplate } from './layout.js';

const options = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    [...helperNames, internalHelpers.field, internalHelpers.number, internalHelpers.print].map(
      (name) => [name, true],
    ),
  ),
  preventIndent: true,
};

/** Handlebars on its own, without the helpers that come with it. */
const handlebars = Handlebars.create();
for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);

/**
 * The JavaScript of a template specification. It is made only of the tree that our own parser made of a text: a template
 * given as an object never gets here.
 */
export const compileProgram = (program: hbs.AST.Program): string =>
  // Handlebars' types say a specification; its compiler writes the text of one.
  handlebars.precompile(program, options) as unknown as string;

/** Making a template ready costs more than running it, and a process prints many reports with one layout. */
export const templateOf = memoOf(
  ({ name, specification }: LayoutTemplate): HandlebarsTemplateDelegate =>
    handlebars.template(
      runInThisContext(`(${specification})`, { filename: name }) as TemplateSpecification,
    ),
);

import type { LanguageTag } from '../../language/language.js';
import { pdfString, type PdfDocument, type PdfReference } from '../pdfkit.js';
import type { Kid, StructureElement } from './structure.js';

interface Writing {
  readonly document: PdfDocument;
  readonly identifiers: [string, PdfReference][];
}

const entryOf = (
  kid: Kid,
  owner: PdfReference,
  page: PdfReference | undefined,
  language: LanguageTag,
  writing: Writing,
): unknown => {
  switch (kid.kind) {
    case 'structure':
      return writeElement(kid, owner, language, writing);
    case 'mark':
      kid.owners[kid.identifier] = owner;
      return kid.page === page
        ? kid.identifier
        : { Type: 'MCR', Pg: kid.page, MCID: kid.identifier };
    case 'annotation':
      kid.own(owner);
      return { Type: 'OBJR', Pg: kid.page, Obj: kid.annotation };
  }
};

const writeElement = (
  element: StructureElement,
  parent: PdfReference,
  inherited: LanguageTag | undefined,
  writing: Writing,
): PdfReference => {
  const { role, language, alternative, attributes, identifier, kids } = element;
  const page = kids.find((kid) => kid.kind === 'mark')?.page;
  const reference = writing.document.ref({
    Type: 'StructElem',
    S: role,
    P: parent,
    ...(page ? { Pg: page } : {}),
    ...(language === inherited ? {} : { Lang: pdfString(language) }),
    ...(alternative === undefined ? {} : { Alt: pdfString(alternative) }),
    ...(attributes ? { A: attributes } : {}),
    ...(identifier === undefined ? {} : { ID: pdfString(identifier) }),
  });
  if (identifier !== undefined) writing.identifiers.push([identifier, reference]);
  reference.data['K'] = kids.map((kid) => entryOf(kid, reference, page, language, writing));
  reference.end();
  return reference;
};

/** Writes the tree under the document's structure root and enters every piece of content in the parent tree. */
export const writeStructure = (document: PdfDocument, tree: StructureElement): void => {
  const root = document.getStructTreeRoot();
  const writing: Writing = { document, identifiers: [] };
  root.data['K'] = [writeElement(tree, root, undefined, writing)];
  if (writing.identifiers.length === 0) return;
  const identifiers = writing.identifiers.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const names = document.ref({
    Limits: [identifiers.at(0), identifiers.at(-1)].map((entry) => pdfString(entry?.[0] ?? '')),
    Names: identifiers.flatMap(([name, reference]) => [pdfString(name), reference]),
  });
  names.end();
  root.data['IDTree'] = { Kids: [names] };
};

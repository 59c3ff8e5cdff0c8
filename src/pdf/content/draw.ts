import type { ElementNode } from '../../document/document.js';
import { fillColor, freshGraphicsState } from './graphics-state.js';
import { annotateLink, destinationsIn } from '../links.js';
import type { Content, Mark } from '../tags/marks.js';
import type { PageGeometry } from '../../sheet/nodes.js';
import type { OutlineEntry } from '../outline.js';
import { number, numbers } from './pdf-syntax.js';
import type { PdfReference } from '../pdfkit.js';
import { paintGraphic, type Painting } from './paint-graphic.js';
import type {
  PlacedBox,
  PlacedGraphic,
  PlacedItem,
  PlacedLine,
  PlacedPage,
  Standing,
} from '../../sheet/placed.js';
import { roleOf } from '../tags/roles.js';
import type { SheetDocument } from '../sheet-document.js';
import { groupsOf, sameTarget, type Group, type Target } from './text-groups.js';
import { drawFragment } from './text-operations.js';

/** What drawing the pages leaves to be written after them. */
export interface Drawn {
  readonly contents: readonly Content[];
  readonly outline: readonly OutlineEntry[];
}

const ARTIFACTS = {
  header: '/Pagination /Subtype /Header',
  footer: '/Pagination /Subtype /Footer',
};

const isArtifact = ({ region, repeated }: Standing): boolean => region !== 'body' || repeated;

const artifactType = ({ region }: Standing): string =>
  region === 'body' ? '/Pagination' : ARTIFACTS[region];

/** Fragments of one line keep their order in the reading order. */
const ORDER_STEP = 1000;

/** Draws pages and marks every piece of content with the element it belongs to, or as an artifact. */
class PageDrawing {
  readonly contents: Content[] = [];
  readonly outline: OutlineEntry[] = [];
  readonly #document: SheetDocument;
  readonly #geometry: PageGeometry;
  readonly #painting: Painting;
  readonly #destinations: ReadonlyMap<ElementNode, readonly string[]>;
  readonly #placedDestinations = new Set<string>();
  #state = freshGraphicsState();
  #open: Target | 'artifact' | undefined;
  #openArtifact = '';
  #owners: (PdfReference | null)[] = [];

  constructor(
    painting: Painting,
    geometry: PageGeometry,
    destinations: ReadonlyMap<ElementNode, readonly string[]>,
  ) {
    this.#document = painting.document;
    this.#painting = painting;
    this.#geometry = geometry;
    this.#destinations = destinations;
  }

  draw(page: PlacedPage): void {
    const document = this.#document;
    const { width, height } = this.#geometry;
    document.addPage({ size: [width, height], margin: 0 });
    this.#state = freshGraphicsState();
    const key = document.page.structParentTreeKey;
    this.#owners = document.getStructParentTree().get(key) as (PdfReference | null)[];
    page.boxes.forEach((box) => this.#drawBox(box));
    page.items.forEach((item) =>
      item.kind === 'line' ? this.#drawLine(item) : this.#drawGraphic(item),
    );
    this.#close();
  }

  #write(operators: string): void {
    this.#document.addContent(operators);
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#write('EMC');
    this.#open = undefined;
  }

  #enterArtifact(properties: string): void {
    if (this.#open === 'artifact' && this.#openArtifact === properties) return;
    this.#close();
    this.#write(`/Artifact <</Type ${properties}>> BDC`);
    this.#open = 'artifact';
    this.#openArtifact = properties;
  }

  #enter(target: Target, order: number, bounds?: Mark['bounds']): void {
    const open = this.#open;
    if (open !== undefined && open !== 'artifact' && sameTarget(open, target)) return;
    this.#close();
    const identifier = this.#owners.push(null) - 1;
    this.contents.push({
      kind: 'mark',
      page: this.#document.page.dictionary,
      identifier,
      owners: this.#owners,
      order,
      ...target,
      ...(bounds ? { bounds } : {}),
    });
    this.#write(`/${roleOf(target.element) ?? 'Span'} <</MCID ${identifier}>> BDC`);
    this.#open = target;
  }

  #drawBox(box: PlacedBox): void {
    const { x, y, width, height, fill, rules } = box;
    if (fill === undefined && rules.length === 0) return;
    const floor = this.#geometry.height;
    const bounds = numbers(x, floor - y - height, x + width, floor - y);
    this.#enterArtifact(
      box.standing.region === 'body' ? `/Layout /BBox [${bounds}]` : artifactType(box.standing),
    );
    if (fill !== undefined) {
      this.#write(`${fillColor(fill, this.#state)}${numbers(x, y, width, height)} re f`);
    }
    // A rule is a filled rectangle: the same colour state serves text, fills and rules.
    for (const { from, to, width: weight, color } of rules) {
      const half = weight / 2;
      const isLevel = from[1] === to[1];
      const rectangle = isLevel
        ? [from[0], from[1] - half, to[0] - from[0], weight]
        : [from[0] - half, from[1], weight, to[1] - from[1]];
      this.#write(`${fillColor(color, this.#state)}${numbers(...rectangle)} re f`);
    }
  }

  #drawLine(line: PlacedLine): void {
    const { standing, set, paragraph } = line;
    const artifact = isArtifact(standing);
    if (!artifact) this.#noteBeginning(line, paragraph.element, line.y);
    let index = 0;
    for (const group of groupsOf(line)) {
      const order = standing.order * ORDER_STEP + index;
      if (artifact) this.#enterArtifact(artifactType(standing));
      else this.#enter(group.target, order);
      const operators = group.fragments.map((fragment) => {
        const font = this.#document.fontOnPage(fragment.run.face);
        const at = { x: line.x, y: line.baseline };
        index += 1;
        return drawFragment(set, index - 1, at, font, this.#state);
      });
      this.#write(`BT\n${operators.join('\n')}\nET`);
      if (group.target.link !== undefined) this.#annotate(line, group, order);
    }
  }

  #annotate(line: PlacedLine, group: Group, order: number): void {
    const { target, fragments } = group;
    const first = fragments.at(0);
    const last = fragments.at(-1);
    if (!first || !last || target.link === undefined) return;
    const left = line.x + first.x;
    const right = line.x + last.x + last.width;
    const floor = this.#geometry.height;
    this.contents.push(
      annotateLink(this.#document, {
        link: target.link,
        element: target.element,
        order: order + 0.5,
        text: line.paragraph.runs
          .filter((run) => run.link === target.link && run.element === target.element)
          .map((run) => run.text)
          .join(''),
        bounds: [left, floor - line.y - line.height, right, floor - line.y],
      }),
    );
  }

  #drawGraphic(graphic: PlacedGraphic): void {
    const { source, x, y, standing } = graphic;
    const { element } = standing;
    const floor = this.#geometry.height;
    if (isArtifact(standing) || !element) this.#enterArtifact(artifactType(standing));
    else {
      this.#noteBeginning(graphic, element, y);
      const bounds = [x, floor - y - source.height, x + source.width, floor - y] as const;
      const target = { element, language: element.language, source, isLabel: false };
      this.#enter(target, standing.order * ORDER_STEP, bounds);
    }
    paintGraphic(this.#painting, source, { x, y }, this.#state);
    this.#close();
  }

  /** Enters destinations and outline entries where their blocks begin. */
  #noteBeginning(item: PlacedItem, element: ElementNode | undefined, y: number): void {
    const document = this.#document;
    const own = item.kind === 'line' ? item.paragraph.id : undefined;
    const names = [
      ...(own === undefined ? [] : [own]),
      ...((element && this.#destinations.get(element)) ?? []),
    ];
    for (const name of names) {
      if (this.#placedDestinations.has(name)) continue;
      this.#placedDestinations.add(name);
      document.addNamedDestination(name, 'XYZ', 0, Math.max(0, y), null);
    }
    if (item.kind !== 'line' || item.set.lineNumber > 0) return;
    const { outline } = item.paragraph;
    if (!outline) return;
    this.outline.push({
      ...outline,
      order: item.standing.order,
      page: document.page.dictionary,
      top: Number(number(this.#geometry.height - y)),
    });
  }
}

/** Draws the pages of a job into the document. */
export const drawPages = (
  document: SheetDocument,
  pages: readonly PlacedPage[],
  job: { readonly geometry: PageGeometry; readonly root: ElementNode },
  bitmaps: Painting['bitmaps'],
): Drawn => {
  const drawing = new PageDrawing(
    { document, bitmaps, forms: new Map() },
    job.geometry,
    destinationsIn(job.root),
  );
  pages.forEach((page) => drawing.draw(page));
  const { contents, outline } = drawing;
  return { contents, outline };
};

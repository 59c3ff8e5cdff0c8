import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import {
  exampleFacts,
  factIds,
  starterTextsIn,
  unitIds,
  type NewFile,
  type Starter,
  type StarterTexts,
} from './starter.js';

export interface NewProject {
  /** Languages of its report, each one that there are texts in; the first leads. */
  readonly languages: readonly string[];
  readonly report: string;
  /** Date of the first edition, YYYY-MM-DD. */
  readonly date: string;
  readonly version: string;
  readonly starter: Starter;
  /** Packages that bring the typefaces of its languages, `name@1.2.3`. */
  readonly fontPackages: readonly string[];
  /** A text of the author's own, and the facts drafted from it. */
  readonly source?: {
    readonly name: string;
    readonly language: string;
    readonly bytes: Uint8Array;
    readonly facts: string;
    /** Words of what they count, where no unit of the tool is. */
    readonly units?: string;
  };
}

/** Every file of a new project. It builds as it is; one that begins with a text of the author's waits for its labels. */
export function filesOf(project: NewProject): readonly NewFile[] {
  const { report, source } = project;
  const folder = `data/${report}`;
  const own = source ?? exampleSource(project);
  const texts: Readonly<Record<string, string>> = {
    'factsheet.yaml': settingsOf(project),
    '.gitignore': 'node_modules/\nout/\n',
    'package.json': `${JSON.stringify(packageOf(project), null, 2)}\n`,
    '.vscode/settings.json': `${JSON.stringify({ 'yaml.schemas': editorSchemas }, null, 2)}\n`,
    '.vscode/extensions.json': `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`,
    'templates/theme.yaml': theme,
    'fonts/fonts.yaml': fonts,
    [`${folder}/report.yaml`]:
      source === undefined
        ? yaml(exampleReportOf(project, own))
        : yaml(ownReportOf(project, own)) + nextInReport,
    [`${folder}/facts.yaml`]: own.facts,
    ...(source === undefined
      ? {
          [`${folder}/charts.yaml`]: yaml(chartsOf(project)),
          [`${folder}/units.yaml`]: yaml(unitsOf(project)),
        }
      : source.units === undefined
        ? {}
        : { [`${folder}/units.yaml`]: source.units }),
  };
  return [
    ...Object.entries(texts).map(([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text),
    })),
    ...project.starter.files,
    { path: `${folder}/sources/${own.name}`, bytes: own.bytes },
  ];
}

type Source = NonNullable<NewProject['source']>;

const yaml = (data: unknown): string =>
  stringify(data, { lineWidth: 0, singleQuote: true, nullStr: '' });

function leadingOf({ languages, starter: { texts } }: NewProject) {
  const [language = ''] = languages;
  const said = starterTextsIn(texts, language);
  if (said === undefined) throw new Error(`there is no text to begin with in ${language}`);
  return { language, said };
}

const inEach = <T>(
  { languages, starter: { texts } }: NewProject,
  read: (text: NonNullable<StarterTexts[string]>) => T,
) =>
  Object.fromEntries(
    languages.flatMap((tag) => {
      const said = starterTextsIn(texts, tag);
      return said === undefined ? [] : [[tag, read(said)] as const];
    }),
  );

function exampleSource(project: NewProject): Source {
  const { language, said } = leadingOf(project);
  const facts = Object.fromEntries(
    factIds.options.map((id) => [
      id,
      {
        label: inEach(project, (texts) => texts.facts[id].label),
        value: said.facts[id].value,
        ...exampleFacts[id],
        quote: said.facts[id].quote,
      },
    ]),
  );
  return {
    name: 'note.txt',
    language,
    bytes: new TextEncoder().encode(`${said.note}\n`),
    facts: yaml(facts),
  };
}

const unitsOf = (project: NewProject) =>
  Object.fromEntries(unitIds.options.map((id) => [id, inEach(project, ({ units }) => units[id])]));

const chartsOf = (project: NewProject) => ({
  'loans-by-year': {
    kind: 'bar',
    height: 'fill',
    title: inEach(project, ({ chart }) => chart),
    'unit-line': inEach(project, (texts) => texts['unit-line']),
    points: (['loans-2023', 'loans-2024', 'loans'] as const).map((fact) => ({
      fact,
      label: inEach(project, () => `{{year "${exampleFacts[fact].period}"}}`),
      form: 'number',
      ...(fact === 'loans' ? { highlight: true } : {}),
    })),
  },
});

/** A report about a text of the author’s own: what only the author can say is empty, and `check` tells it. */
const ownReportOf = ({ languages, date }: NewProject, { name, language, bytes }: Source) => {
  const heading = headingOf(new TextDecoder().decode(bytes));
  const toWrite = () => Object.fromEntries(languages.map((tag) => [tag, null]));
  return {
    title: toWrite(),
    edition: { number: 1, date },
    sources: {
      source: {
        file: `sources/${name}`,
        language,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        title: Object.fromEntries(
          languages.map((tag) => [tag, tag === language ? (heading ?? null) : null]),
        ),
      },
    },
    sections: [{ id: 'first', title: toWrite() }],
  };
};

/** The first line of a text, where it is no sentence. */
function headingOf(text: string): string | undefined {
  const first =
    text
      .replace(/^\uFEFF/u, '')
      .trimStart()
      .split(/\r?\n/u, 1)[0]
      ?.trim() ?? '';
  return first.length <= 80 && !/[。．.!?！？；;：:]$/u.test(first) && first !== ''
    ? first
    : undefined;
}

const nextInReport = `    # rows:
    #   - - figures: [figure-1, figure-2]
    #   - - prose: [{ … }] # {{fact "figure-1"}} prints a figure
# cover: { figures: [figure-1, figure-2, figure-3, figure-4] }
# outputs: [{ layout: fact-sheet }, { layout: handout, figures: [figure-1] }]
# “factsheet help authors” tells the rest.
`;

const exampleReportOf = (project: NewProject, { name, language, bytes }: Source) => ({
  title: inEach(project, ({ title }) => title),
  edition: { number: 1, date: project.date },
  sources: {
    source: {
      file: `sources/${name}`,
      language,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      title: inEach(project, ({ source }) => source),
    },
  },
  cover: { figures: ['loans', 'evenings', 'maps'] },
  sections: [
    {
      id: 'first',
      title: inEach(project, ({ section }) => section),
      intro: [inEach(project, ({ sentence }) => sentence)],
      rows: [[{ chart: 'loans-by-year' }]],
    },
  ],
});

const packageOf = ({ version, fontPackages }: NewProject) => ({
  private: true,
  scripts: { build: 'factsheet build', check: 'factsheet check' },
  devDependencies: Object.fromEntries([
    ...fontPackages.map((named) => {
      const at = named.lastIndexOf('@');
      return [named.slice(0, at), named.slice(at + 1)] as const;
    }),
    ['factsheet-press', version],
  ]),
});

const schema = (name: string): string =>
  `./node_modules/factsheet-press/docs/schema/${name}.schema.json`;

const editorSchemas: Readonly<Record<string, string>> = {
  [schema('project')]: 'factsheet.yaml',
  ...Object.fromEntries(
    ['report', 'facts', 'charts', 'units', 'terms', 'sources'].map((kind) => [
      schema(kind),
      `data/*/${kind}.yaml`,
    ]),
  ),
  [schema('theme')]: 'templates/**/theme.yaml',
  [schema('strings')]: 'templates/**/strings.yaml',
  [schema('language-pack')]: 'templates/languages/*.yaml',
  [schema('fonts')]: 'fonts/fonts.yaml',
};

const settingsOf = ({
  languages,
}: NewProject): string => `# Where things are. What is left out is as written here.
data: data
out: out
templates: templates
fonts: fonts
# Languages of the reports, the leading one first; a report may name its own.
languages: [${languages.join(', ')}]
`;

const theme = `# The look: what is not named here is as in the theme that comes with factsheet. See “factsheet help layouts”.
extends: fact-sheet
# brand: '#12466B'
# fonts: { sans: Source Sans 3, serif: Source Serif 4 }
# logo: { file: logo.svg, width: 24mm, alternative: { en: Our name }, on: [cover] }
`;

const fonts = `# Typefaces of one’s own, before those that come with factsheet. See “factsheet help fonts”.
families: []
`;

import { createHash } from 'node:crypto';
import { renderChart, type ChartRequest, type RenderedChart } from '../../charts/render.js';
import type { Checked } from '../../diagnostics/diagnostic.js';
import { memo, memoOf } from '../../memo.js';
import type { Report } from '../../report/report.js';
import type { Theme } from '../../typeset/style.js';
import { canonical } from '../incremental/canonical.js';

/** Draws a chart of a layout with a theme, which its look and its fonts follow from. */
export type RenderChart = (request: ChartRequest, theme: Theme) => Checked<RenderedChart>;

/** Charts of some layouts: those that one build draws, and the one before it. */
const most = 200;

/**
 * Keeps the charts of a report that is built again and again, each by all that it is drawn from: its specification, the
 * facts and units of the report, the theme, and where it stands.
 */
export function keptCharts(): RenderChart {
  const ofTheme = memoOf((_theme: Theme) => new Map<string, Checked<RenderedChart>>());
  return (request, theme) => {
    const { report, packs, theme: _look, fonts: _fonts, ...own } = request;
    const { languages, units, facts, folder } = report;
    const of = [own, [...packs.keys()], languages, units, digestOf(facts)(folder)];
    const key = canonical(of, folder);
    const known = ofTheme(theme);
    const drawn = known.get(key) ?? renderChart(request);
    if (known.size >= most) known.clear();
    known.set(key, drawn);
    return drawn;
  };
}

/** What charts say of the facts, once for all of them. */
const digestOf = memoOf((facts: Report['facts']) =>
  memo((folder: string) => createHash('sha256').update(canonical(facts, folder)).digest('hex')),
);

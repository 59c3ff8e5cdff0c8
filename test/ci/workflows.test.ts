import { readFileSync, readdirSync } from 'node:fs';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, it } from 'vitest';

const trace = new NoOperationTraceWriter();

/** What GitHub would refuse of a workflow: keys, types, expressions and their contexts, jobs that need none that is there. */
async function faultsOfWorkflow(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content }, trace);
  const told = context.errors.getErrors().map(({ message }) => message);
  if (told.length > 0 || value === undefined) return told;
  await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const faultsOfAction = (content: string): readonly string[] =>
  parseAction({ name: 'action.yml', content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message);

const workflows = [
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
  'templates/starter/build.yml',
  'templates/starter/nightly.yml',
];

describe('by the parser of GitHub', () => {
  it('workflows are found', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(5);
  });

  it.each(workflows)('a workflow has no fault: %s', async (file) => {
    expect(await faultsOfWorkflow(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('the action has no fault', () => {
    expect(faultsOfAction(readFileSync('action.yml', 'utf8'))).toEqual([]);
  });

  const check = readFileSync('.github/workflows/check.yml', 'utf8');
  it.each([
    ['a key that it does not know', check.replace('runs-on:', 'run-on:')],
    [
      'a job that needs one that is not there',
      check.replace('    timeout-', '    needs: paint\n    timeout-'),
    ],
    [
      'an expression of a context that is not there',
      check
        .replace('matrix.node }}\n    runs', 'matrices.node }}\n    runs')
        .replaceAll('${{ matrix.node', '${{ matrices.node'),
    ],
    ['an expression that is not closed', check.replace('github.ref }}', 'github.ref (}}')],
  ])('a fault is told: %s', async (_, content) => {
    expect(content).not.toBe(check);
    expect(await faultsOfWorkflow(content)).not.toEqual([]);
  });

  const action = readFileSync('action.yml', 'utf8');
  it.each([
    ['a step without what it runs', action.replace('      run: |', '      ran: |')],
    ['a way to run that is none', action.replace('using: composite', 'using: compose')],
    [
      'a context that actions have not',
      action.replace('${{ runner.os }}-${{ inputs', '${{ secrets.os }}-${{ inputs'),
    ],
  ])('a fault of an action is told: %s', (_, content) => {
    expect(content).not.toBe(action);
    expect(faultsOfAction(content)).not.toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';

const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown())),
});
const Workflow = v.object({
  permissions: v.record(v.string(), v.string()),
  jobs: v.record(v.string(), v.object({ steps: v.array(Step) })),
});

const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const workflows = readdirSync(folder).map(
  (name) => [name, v.parse(Workflow, readYaml(`${folder}/${name}`))] as const,
);

describe.each(workflows)('%s', (name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('pins each action by a full commit, with its version in a comment', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const one of used) expect(one).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    const lines = readFileSync(`${folder}/${name}`, 'utf8').match(/uses: .*/g) ?? [];
    expect(lines).toHaveLength(used.length);
    for (const line of lines) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  it('has write permission only in jobs that ask for it', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });
});

describe('ci.yml', () => {
  const jobs = new Map(workflows).get('ci.yml')?.jobs;

  it('runs only what a developer runs', () => {
    expect(jobs?.test?.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  });

  it('releases the tested builds, and builds nothing again', () => {
    const given = jobs?.test?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const taken = jobs?.release?.steps.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    expect(given?.with).toMatchObject({ name: 'builds', path: 'dist/' });
    expect(taken?.with).toMatchObject({ name: 'builds', path: 'dist' });
    const runs = jobs?.release?.steps.flatMap(({ run }) => run ?? []) ?? [];
    expect(runs.join('\n')).not.toMatch(/npm|vite|tsx/);
    for (const target of ['chrome', 'firefox']) expect(runs.join('\n')).toContain(`cd dist/${target} && zip`);
  });
});

const Form = v.object({
  name: v.string(),
  description: v.string(),
  body: v.array(
    v.object({
      type: v.picklist(['markdown', 'input', 'textarea', 'dropdown']),
      id: v.optional(v.string()),
      attributes: v.object({
        label: v.optional(v.string()),
        value: v.optional(v.string()),
        options: v.optional(v.array(v.string())),
      }),
    }),
  ),
});

const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

describe.each(forms)('the form %s', (file) => {
  const { name, body } = v.parse(Form, readYaml(`.github/ISSUE_TEMPLATE/${file}`));
  const questions = body.filter(({ type }) => type !== 'markdown');

  it('is short, and each of its questions has a label and a name of its own', () => {
    expect(name).not.toBe('');
    expect(questions.length).toBeLessThanOrEqual(5);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { attributes } of questions) expect(attributes.label).toBeTruthy();
  });

  it('asks for no private data before it asks for anything', () => {
    expect(body[0]?.type).toBe('markdown');
    expect(body[0]?.attributes.value).toMatch(/no names|leave out names|change every name/i);
  });
});

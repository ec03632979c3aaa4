/** Plants what each check exists to catch, and expects it caught; and a clean tree to pass. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { check as catalogue, generate } from "./check-catalogue";
import { check as messages } from "./check-messages";
import { actionsOf, check as registry } from "./check-registry";
import { check as repository } from "./check-repo";
import { check as size } from "./check-size";
import { check as vocabulary } from "./check-vocabulary";
import { placeholders } from "./message-catalogue";
import { type Findings, report } from "./report";

type Files = Record<string, string>;
const findings: Findings = { passed: 0, failed: [] };

async function withTree<T>(files: Files, run: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), "checks-"));
  try {
    for (const [path, content] of Object.entries({
      "package.json": '{"type":"module"}',
      ...files,
    })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    return await run(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function proves(what: string, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
    findings.passed += 1;
  } catch (error) {
    findings.failed.push(`${what}: ${(error as Error).message}`);
  }
}

type Check = (root: string) => Findings | Promise<Findings>;
async function clean(check: Check, files: Files): Promise<void> {
  const { failed } = await withTree(files, check);
  assert.deepEqual(failed, []);
}
async function caught(check: Check, files: Files, expected: RegExp): Promise<void> {
  const { failed } = await withTree(files, check);
  assert.equal(failed.length, 1, `expected one failure, got ${JSON.stringify(failed)}`);
  assert.match(failed[0] as string, expected);
}

const words = {
  "lib/people/rules/name-order.ts": "",
  "lib/people/commands/add-person.ts": "",
  "app/(office)/saker/[caseId]/page.tsx": "",
  "app/(office)/saker/[caseId]/close-case.action.ts": "",
  "db/migrations/0001_ground_floor.sql": "",
  "e2e/journeys/people/add-person.spec.ts": "",
};
await proves("vocabulary passes", () => clean(vocabulary, words));
for (const [path, why] of [
  ["lib/people/service.ts", /not in the vocabulary of lib/],
  ["lib/people/commands/person.ts", /not in the vocabulary of lib/],
  ["lib/people/hooks/queries.ts", /hooks has no subject/],
  ["app/_ui/card-utils.tsx", /name its subject/],
  ["lib/people/index.ts", /no barrel/],
  ["app/(office)/saker/table.tsx", /not in the vocabulary of app/],
] as const) {
  await proves(`vocabulary catches ${path}`, () =>
    caught(vocabulary, { ...words, [path]: "" }, why),
  );
}

const lines = (count: number) => "export {};\n".repeat(count);
await proves("size passes 400 lines and data", () =>
  clean(size, { "lib/people/rules.ts": lines(400), "db/reference/languages.ts": lines(900) }),
);
await proves("size catches 401 lines", () =>
  caught(size, { "lib/people/rules.ts": lines(401) }, /401 lines/),
);

const text = (texts: Files): string => JSON.stringify(texts);
const three = (nb: Files, nn = nb, en = nb): Files => ({
  "lib/i18n/messages/nb/people.json": text(nb),
  "lib/i18n/messages/nn/people.json": text(nn),
  "lib/i18n/messages/en/people.json": text(en),
});
const greeting = { hello: "Hei, {name}", count: "{n, plural, one {én} other {# stykker}}" };
const asks = (body: string) => `const t = useTranslations("people");\n${body}\n`;
await proves("messages pass", () =>
  clean(messages, {
    ...three(greeting),
    "app/x.tsx": asks('t("hello", { name }); t("count", { n }); t.rich(`hel$' + "{x}`);"),
  }),
);
for (const [what, files, why] of [
  [
    "a missing key",
    three(greeting, greeting, { hello: greeting.hello }),
    /en: people.count is missing/,
  ],
  ["a key too many", three(greeting, { ...greeting, more: "x" }), /nn: people.more is not in nb/],
  [
    "another argument",
    three(greeting, greeting, { ...greeting, hello: "Hi, {nam}" }),
    /takes \[\{nam\}\]/,
  ],
  ["an unclosed brace", three({ a: "x" }, { a: "x {" }), /expected }/],
  ["an empty text", three({ a: "x" }, { a: " " }), /nn: people.a is empty/],
  [
    "an unknown key",
    { ...three(greeting), "app/x.tsx": asks('t("bye")') },
    /x.tsx:2: no text people.bye/,
  ],
  [
    "an unknown pattern",
    { ...three(greeting), "app/x.tsx": asks("t(`by$" + "{e}`)") },
    /no text .*by/,
  ],
  ["an unknown failure", { ...three(greeting), "lib/a.ts": 'fail("people.gone")' }, /people.gone/],
  [
    "an unknown zod message",
    { ...three(greeting), "lib/a/input.ts": 'z.string().min(1, "people.errors.name-missing")' },
    /people.errors.name-missing/,
  ],
  [
    "an act without words",
    { ...three(greeting), "lib/people/commands/a-b.ts": 'view(scope, id, "people.view-wall")' },
    /no text audit.actions.people.view-wall/,
  ],
  [
    "a named act without words",
    { ...three(greeting), "db/demo/a.ts": 'audit({ action: "demo.load" })' },
    /no text audit.actions.demo.load/,
  ],
] as const) {
  await proves(`messages catch ${what}`, () => caught(messages, files, why));
}
await proves("placeholders are read inside plurals, tags and quotes", () =>
  assert.deepEqual(
    placeholders("Don't {n, plural, one {{who} <b>her</b>} other {'{'no'}'}} {on, date, short}"),
    ["<b>", "{n, plural}", "{on, date}", "{who}"],
  ),
);

const app = {
  "app/(office)/saker/[caseId]/page.tsx": "",
  "app/api/health/route.ts": "",
  "app/(office)/saker/close-case.action.ts":
    '"use server";\nimport { closeCase } from "@/lib/cases/commands/close-case";\n' +
    "export const closeCaseAction = formAction(closeCase);\n",
};
const listed = [
  { kind: "page", id: "/saker/[caseId]" },
  { kind: "route", id: "/api/health" },
  { kind: "action", id: "cases.close-case" },
];
const registryFile = (entries: unknown[]): Files => ({
  "app/_server/access-registry.ts": `export const accessRegistry = ${JSON.stringify(entries)};`,
});
const walked: Check = (root) => registry(root, { page: 1, route: 1, action: 1 });
await proves("registry passes", () => clean(walked, { ...app, ...registryFile(listed) }));
for (const kind of ["page", "route", "action"]) {
  const without = listed.filter((entry) => entry.kind !== kind);
  await proves(`registry catches an unlisted ${kind}`, () =>
    caught(walked, { ...app, ...registryFile(without) }, /is not in the access registry/),
  );
}
await proves("registry catches an entry for nothing", () =>
  caught(
    walked,
    { ...app, ...registryFile([...listed, { kind: "page", id: "/gone" }]) },
    /not in app/,
  ),
);
await proves("registry catches a hidden server action", () =>
  caught(
    walked,
    { ...app, ...registryFile(listed), "app/x.view.tsx": '"use server";' },
    /use server/,
  ),
);
await proves("registry doubts an empty walk", async () => {
  const { failed } = await withTree(registryFile([]), (root) => registry(root));
  assert.equal(failed.length, 3);
});
await proves("an action without a command is named by its folder and file", () =>
  assert.deepEqual(
    actionsOf("app/(public)/logg-inn/sign-in.action.ts", "export async function go() {}"),
    ["logg-inn.sign-in"],
  ),
);

const spec = {
  "e2e/journeys/cases/close-case.spec.ts":
    'test.describe("A case", () => { test("closes with a reason", async () => {}); });',
};
await proves("catalogue catches a stale list", () => caught(catalogue, spec, /stale/));
await proves("catalogue passes its own list", () =>
  withTree(spec, (root) => {
    const { text: list, count } = generate(root);
    assert.match(list, /- A case › closes with a reason/);
    assert.equal(count, 1);
    writeFileSync(join(root, "e2e/README.md"), list);
    assert.deepEqual(catalogue(root).failed, []);
  }),
);

await proves("repository passes", () =>
  clean(repository, {
    "lib/a.ts": 'import { b } from "@/lib/work/b";\n',
    "docs/x.md": "/saker/ny\n",
  }),
);
for (const [what, path, content] of [
  ["a machine path", "docs/x.md", `see ${["", "home", "kari", "x"].join("/")}`],
  ["a registry", "docs/x.md", `https://${"regis"}try.example.org/x`],
  ["a resolved address", "package-lock.json", `{"${"resol"}ved": "x"}`],
  ["a private key", "lib/a.ts", `-----BEGIN ${"PRIV"}ATE KEY-----`],
  ["a token", "lib/a.ts", `AK${"IA"}ABCDEFGHIJKLMNOP`],
  ["a skipped test", "lib/a.test.ts", `test${"."}skip("x")`],
  ["a lone test", "e2e/journeys/a/b.spec.ts", `test.describe${"."}only("x")`],
  [
    "a style on an element, which the security policy of the pages refuses",
    "app/a.view.tsx",
    `<p ${"style"}={{ width: 1 }} />`,
  ],
  ["a silenced type error", "lib/a.ts", `// @ts-${"ignore"}`],
  ["settings of one machine", ".env.local", "A=1"],
] as const) {
  await proves(`repository catches ${what}`, () =>
    caught(repository, { [path]: content }, new RegExp(path.replace(/[.\\/]/g, "\\$&"))),
  );
}

report("checks self-test", findings);

/** A small clean tree, and for each import wall the files that break it and nothing else. */
type Files = Record<string, string>;

const uses = (...targets: string[]) =>
  `${targets.map((target, i) => `import { a as a${i} } from "${target}";`).join("\n")}
export const a = [${targets.map((_, i) => `a${i}`).join(", ")}];\n`;
const usesType = (target: string) => `import type { T } from "${target}";\nexport type U = T;\n`;
const leaf = "export const a = 1;\nexport type T = typeof a;\n";

const packages = [
  "drizzle-orm",
  "postgres",
  "react",
  "next",
  "zod",
  "server-only",
  "vitest",
  "stray",
];

/** What is allowed: one file of each kind, importing what its kind may import. */
export const BASE: Files = {
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      module: "esnext",
      moduleResolution: "bundler",
      jsx: "react-jsx",
      paths: { "@/*": ["./*"] },
    },
  }),
  "package.json": JSON.stringify({
    name: "planted",
    type: "module",
    dependencies: Object.fromEntries(packages.slice(0, 6).map((name) => [name, "1.0.0"])),
    devDependencies: { vitest: "1.0.0" },
  }),
  ...Object.fromEntries(
    packages.flatMap((name) => [
      [
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
      ],
      [`node_modules/${name}/index.js`, leaf.split("\n")[0] as string],
    ]),
  ),
  "lib/platform/result.ts": leaf,
  "lib/platform/transaction.ts": uses("@/db/client", "drizzle-orm"),
  "lib/facts/names.ts": uses("../platform/result"),
  "lib/rules/rules.ts": uses("@/lib/facts/names"),
  "lib/i18n/locale.ts": uses("next"),
  "lib/users/types.ts": usesType("@/lib/platform/result"),
  "lib/users/queries.ts": uses("@/db/schema/people", "@/lib/i18n/locale"),
  "lib/people/types.ts": usesType("@/lib/platform/result"),
  "lib/people/rules.ts": `${uses("@/lib/platform/result", "@/lib/facts/names", "@/lib/rules/rules")}${usesType("./types")}`,
  "lib/people/rules.test.ts": uses("./rules", "vitest", "@/db/testing/database", "./fixtures"),
  "lib/people/input.ts": uses("zod", "./rules"),
  "lib/people/access.ts": `${uses("./rules")}${usesType("@/lib/users/types")}`,
  "lib/people/queries.ts": uses("server-only", "@/db/schema/people", "drizzle-orm", "./access"),
  "lib/people/commands/add-person.ts": uses("@/lib/platform/transaction", "../input", "../queries"),
  "lib/people/facts.ts": uses("./queries", "@/lib/facts/names"),
  "lib/people/fixtures.ts": uses("@/db/testing/database"),
  "lib/cases/queries.ts": uses("@/lib/people/queries", "@/db/schema/people"),
  "lib/meetings/queries.ts": uses("@/lib/cases/queries"),
  "lib/housing/queries.ts": uses("@/lib/cases/queries"),
  "lib/guidance/queries.ts": uses("@/lib/meetings/queries"),
  "lib/mapping/queries.ts": uses("@/lib/cases/queries"),
  "lib/norwegian/queries.ts": uses("@/lib/cases/queries"),
  "lib/casework/facts.ts": uses("@/lib/guidance/queries", "@/lib/housing/queries"),
  "lib/steering/queries.ts": uses("@/lib/casework/facts"),
  "lib/reconciliation/queries.ts": uses("@/lib/steering/queries"),
  "lib/composition.ts": uses("@/lib/platform/transaction", "@/lib/casework/facts"),
  "db/client.ts": uses("postgres"),
  "db/schema/people.ts": uses("drizzle-orm"),
  "db/testing/database.ts": uses("@/db/client", "@/lib/platform/result"),
  "db/demo/people.ts": uses("@/lib/people/fixtures", "@/lib/people/commands/add-person"),
  "app/_server/action.ts": uses("@/lib/platform/result", "server-only"),
  "app/_ui/kit/card.view.tsx": uses("react"),
  "app/(office)/personer/page.tsx": uses(
    "@/lib/people/queries",
    "./add-person.form",
    "@/app/_ui/kit/card.view",
  ),
  "app/(office)/personer/add-person.form.tsx": `${uses("./add-person.action", "react")}export const input = () => import("@/lib/people/input");\n`,
  "app/(office)/personer/add-person.action.ts": uses(
    "@/app/_server/action",
    "@/lib/people/commands/add-person",
  ),
  "e2e/fixtures.ts": uses("@/db/testing/database", "@/lib/people/fixtures"),
  "e2e/actions/people.ts": leaf,
  "e2e/journeys/people/add-person.spec.ts": uses("../../fixtures", "../../actions/people"),
  "scripts/start.mjs": `import "node:fs";\nexport const a = () => import("postgres");\n`,
  "scripts/list.ts": uses("./start.mjs"),
};

const breaks = (path: string, ...targets: string[]) => ({ files: { [path]: uses(...targets) } });

const upwards: Record<number, [string, string]> = {
  0: ["lib/platform/upward.ts", "@/lib/users/queries"],
  1: ["lib/audit/queries/upward.ts", "@/lib/people/queries"],
  2: ["lib/organisations/queries/upward.ts", "@/lib/cases/queries"],
  3: ["lib/dwellings/queries/upward.ts", "@/lib/housing/queries"],
  4: ["lib/finance/queries/upward.ts", "@/lib/casework/facts"],
  5: ["lib/courses/queries/upward.ts", "@/lib/casework/facts"],
  6: ["lib/attendance/queries/upward.ts", "@/lib/casework/facts"],
  7: ["lib/benefit/queries/upward.ts", "@/lib/casework/facts"],
  8: ["lib/completion/queries/upward.ts", "@/lib/casework/facts"],
  9: ["lib/casework/upward.ts", "@/lib/steering/queries"],
  10: ["lib/steering/upward.ts", "@/lib/reconciliation/queries"],
};
const sideways: Record<number, [string, string]> = {
  1: ["lib/audit/queries/sideways.ts", "@/lib/users/queries"],
  2: ["lib/checklists/queries/sideways.ts", "@/lib/people/queries"],
  3: ["lib/dwellings/queries/sideways.ts", "@/lib/meetings/queries"],
  4: ["lib/guidance/queries/sideways.ts", "@/lib/housing/queries"],
  5: ["lib/courses/queries/sideways.ts", "@/lib/mapping/queries"],
  7: ["lib/benefit/queries/sideways.ts", "@/lib/norwegian/queries"],
  10: ["lib/transfer/queries/sideways.ts", "@/lib/steering/queries"],
};
const stepPlants = (kind: string, planted: Record<number, [string, string]>) =>
  Object.fromEntries(
    Object.entries(planted).map(([step, [path, target]]) => [
      `step-${step}-${kind}`,
      breaks(path, target),
    ]),
  );

/** By rule: the files that together break that rule and no other. */
export const PLANTS: Record<string, { files: Files }> = {
  "app-never-touches-db": breaks("app/(office)/leak/page.tsx", "@/db/schema/people"),
  "lib-never-imports-app": breaks("lib/people/queries/leak.ts", "@/app/_ui/kit/card.view"),
  "lib-never-imports-the-web": breaks("lib/people/queries/web.ts", "react"),
  "db-stands-alone": breaks("db/schema/leak.ts", "@/lib/platform/result"),
  "db-never-imports-app": breaks("db/demo/leak.ts", "@/app/_ui/kit/card.view"),
  "one-door-to-db": breaks("lib/cases/stages.ts", "drizzle-orm"),
  "one-hand-on-the-client": breaks("lib/people/queries/raw.ts", "@/db/client"),
  "e2e-knows-only-the-user": breaks("e2e/journeys/people/leak.spec.ts", "@/db/testing/database"),
  "e2e-reaches-db-only-through-testing": breaks("e2e/leak.ts", "@/db/schema/people"),
  "nothing-imports-e2e": breaks("scripts/leak.ts", "@/e2e/actions/people"),
  "nothing-imports-scripts": breaks("db/schema/script.ts", "@/scripts/list"),
  "launchers-run-before-install": breaks("scripts/early.mjs", "postgres"),
  ...stepPlants("never-looks-up", upwards),
  ...stepPlants("never-sideways", sideways),
  "module-has-a-step": breaks("lib/newcomer/queries.ts", "@/lib/platform/result"),
  "composition-is-above-all-steps": breaks("lib/people/queries/root.ts", "@/lib/composition"),
  "rules-are-pure": breaks("lib/people/rules/impure.ts", "@/lib/people/queries"),
  "input-is-shared-by-both-sides": breaks("lib/users/input.ts", "./queries"),
  "types-hold-types": breaks("lib/cases/types.ts", "@/lib/platform/result"),
  "access-is-pure": breaks("lib/cases/access.ts", "./queries"),
  "facts-come-from-own-queries": breaks("lib/cases/facts.ts", "@/lib/people/queries"),
  "fixtures-are-for-tests": breaks("lib/people/queries/built.ts", "../fixtures"),
  "testing-is-for-tests": breaks("lib/people/queries/testing.ts", "@/db/testing/database"),
  "demo-is-apart": breaks("lib/people/queries/demo.ts", "@/db/demo/people"),
  "nothing-imports-a-test": breaks("scripts/tested.ts", "@/lib/people/rules.test"),
  "browser-code-stays-in-the-browser": breaks(
    "app/(office)/leak.client.tsx",
    "@/lib/people/queries",
  ),
  "browser-code-loads-zod-late": {
    files: {
      "app/(office)/early.form.tsx": uses("@/lib/people/input"),
      "app/_ui/kit/early.tsx": uses("zod"),
    },
  },
  "pages-only-read": breaks("app/(office)/write/page.tsx", "@/lib/people/commands/add-person"),
  "shared-pieces-know-no-screen": breaks(
    "app/_ui/screen.view.tsx",
    "@/app/(office)/personer/add-person.form",
  ),
  "server-adapter-draws-nothing": breaks("app/_server/draw.ts", "@/app/_ui/kit/card.view"),
  "no-cycles": {
    files: {
      "lib/cases/queries/round.ts": uses("./about"),
      "lib/cases/queries/about.ts": uses("./round"),
    },
  },
  "no-orphans": { files: { "lib/people/queries/forgotten.ts": leaf } },
  "no-drawer-folders": {
    files: {
      "lib/people/queries/drawn.ts": uses("./helpers/thing"),
      "lib/people/queries/helpers/thing.ts": leaf,
    },
  },
  "no-barrels": {
    files: {
      "lib/people/queries/rolled.ts": uses("./roll/index"),
      "lib/people/queries/roll/index.ts": leaf,
    },
  },
  "everything-resolves": breaks("scripts/nowhere.ts", "@/lib/people/missing"),
  "no-dev-package-in-production": breaks("lib/people/queries/dev.ts", "vitest"),
  "packages-are-declared": breaks("scripts/stray.ts", "stray"),
};

/**
 * The walls of the house, in the order of docs/architecture.md. A rule added here needs a planted
 * violation in scripts/selftest-walls.ts, or the self-test fails.
 */

/** Modules of lib stand in steps and only look down. `shared` ones may be used by their own step. */
const STEPS = [
  { modules: ["platform"], shared: [] },
  { modules: ["audit", "users", "i18n"], shared: ["i18n"] },
  {
    modules: [
      "people",
      "organisations",
      "facts",
      "rules",
      "deadlines",
      "checklists",
      "routines",
      "policy",
      "reporting",
      "law",
    ],
    shared: ["facts", "rules"],
  },
  {
    modules: ["cases", "dwellings", "meetings", "documents", "letters", "interpreters", "phrases"],
    shared: ["cases", "documents"],
  },
  {
    modules: [
      "settlement",
      "self-settlement",
      "housing",
      "career",
      "guidance",
      "programme",
      "finance",
      "participation",
      "volunteers",
    ],
    shared: [],
  },
  { modules: ["courses", "mapping", "jobbsjansen", "placements"], shared: [] },
  { modules: ["attendance"], shared: [] },
  { modules: ["benefit", "norwegian"], shared: [] },
  { modules: ["completion"], shared: [] },
  { modules: ["casework"], shared: [] },
  { modules: ["steering", "transfer", "watch", "notices", "calendar"], shared: [] },
  { modules: ["reconciliation"], shared: [] },
];

const ALL_MODULES = STEPS.flatMap((step) => step.modules);
const any = (names) => `(${names.join("|")})`;

const TEST = "\\.(test|spec)\\.tsx?$";
const RULES = "^lib/([^/]+)/rules(\\.ts$|/)";
/** The files of lib that hold the door to db: reads, writes, the transaction and the audit trail. */
const DOOR =
  "^lib/([^/]+/(queries(\\.ts$|/)|commands/)|platform/(transaction|command|audit-trail)\\.ts$|audit/)";
const DRIVER = "(^|/)node_modules/(drizzle-orm|postgres)/";
const WEB = "(^|/)node_modules/(next|next-auth|react|react-dom|@digdir/[^/]+)/";
const IMPURE_PLATFORM = "^lib/platform/(transaction|command|audit-trail)\\.ts$";
/** Pure data, from which the access matrix is generated. */
const REGISTRY = "^app/_server/access(-registry\\.ts$|/)";
const ROOMS = "^(app|lib|db|e2e|bench|scripts)/";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const rooms = [
  forbid(
    "app-never-touches-db",
    "The web knows no columns: it goes through lib/<module>/queries and commands",
    { path: "^(app/|proxy\\.ts$|instrumentation\\.ts$)" },
    { path: ["^db/", DRIVER] },
  ),
  forbid(
    "lib-never-imports-app",
    "The municipality does not know the web",
    { path: "^lib/" },
    {
      path: "^app/",
    },
  ),
  forbid(
    "lib-never-imports-the-web",
    "No React, Next or HTTP in lib; lib/i18n alone may hold the language set-up",
    { path: "^lib/", pathNot: "^lib/i18n/" },
    { path: WEB },
  ),
  forbid(
    "db-stands-alone",
    "Postgres knows neither municipality nor web; reference, demo and testing load through lib",
    { path: "^db/", pathNot: ["^db/(reference|demo|testing)/", TEST] },
    { path: "^(app|lib)/" },
  ),
  forbid(
    "db-never-imports-app",
    "Not even demo or testing data need the web",
    { path: "^db/(reference|demo|testing)/" },
    { path: "^app/" },
  ),
  forbid(
    "one-door-to-db",
    "Only queries and commands (and the transaction and audit under them) read or write",
    { path: "^lib/", pathNot: [DOOR, TEST] },
    { path: ["^db/(?!testing/)", DRIVER] },
  ),
  forbid(
    "one-hand-on-the-client",
    "Everyone else gets the transaction from the scope, so row-level security is always set",
    { path: "^(lib|app)/", pathNot: ["^lib/(platform|audit)/", TEST] },
    { path: "^db/client\\.ts$" },
  ),
  forbid(
    "e2e-knows-only-the-user",
    "Journeys and actions act in a browser; rows come from e2e/fixtures",
    { path: "^e2e/(journeys|actions)/" },
    { path: "^(app|lib|db|scripts|bench)/", pathNot: REGISTRY },
  ),
  forbid(
    "e2e-reaches-db-only-through-testing",
    "Fixtures may use db/testing and the builders of lib, nothing else behind the browser",
    { path: "^e2e/", pathNot: "^e2e/(journeys|actions)/" },
    {
      path: "^(app|lib|db)/",
      pathNot: ["^db/testing/", "^lib/[^/]+/fixtures(\\.ts$|/)", "^lib/(platform|i18n)/", REGISTRY],
    },
  ),
  forbid("nothing-imports-e2e", "Tests are leaves", { path: "^(?!e2e/)" }, { path: "^e2e/" }),
  forbid(
    "nothing-imports-scripts",
    "Scripts and load tests are run, not imported",
    { path: "^(app|lib|db|e2e)/", pathNot: TEST },
    { path: "^(scripts|bench)/" },
  ),
  forbid(
    "launchers-run-before-install",
    "start and test run in a clone with nothing installed: Node built-ins only",
    { path: "^scripts/.*\\.mjs$" },
    { path: ["(^|/)node_modules/", "\\.tsx?$"], dynamic: false },
  ),
];

const steps = STEPS.flatMap(({ modules, shared }, level) => {
  const above = STEPS.slice(level + 1).flatMap((step) => step.modules);
  const rules = [];
  if (above.length > 0) {
    rules.push(
      forbid(
        `step-${level}-never-looks-up`,
        "A lower step does not know a higher one",
        {
          path: `^lib/${any(modules)}/`,
        },
        { path: `^lib/${any(above)}/` },
      ),
    );
  }
  if (modules.length > 1) {
    rules.push(
      forbid(
        `step-${level}-never-sideways`,
        "Neighbours meet one step up, or share one step down",
        {
          path: `^lib/${any(modules)}/`,
        },
        {
          path: `^lib/${any(modules)}/`,
          pathNot: ["^lib/$1/", ...shared.map((name) => `^lib/${name}/`)],
        },
      ),
    );
  }
  return rules;
});

const roles = [
  forbid(
    "module-has-a-step",
    "A new module of lib is entered in STEPS above",
    { path: `^lib/(?!${any(ALL_MODULES)}/)[^/]+/` },
    {},
  ),
  forbid(
    "composition-is-above-all-steps",
    "What stands beside the modules composes them; no module knows it",
    { path: "^lib/[^/]+/", pathNot: TEST },
    { path: "^lib/[^/]+\\.ts$" },
  ),
  forbid(
    "rules-are-pure",
    "Law and practice: platform, own types, lower rules, the law as it is read, the vocabulary of facts",
    { path: RULES, pathNot: TEST },
    {
      pathNot: [
        "^lib/platform/(?!(transaction|command|audit-trail)\\.ts$)",
        "^lib/$1/types\\.ts$",
        "^lib/[^/]+/rules(\\.ts$|/)",
        "^lib/law/types\\.ts$",
        "^lib/facts/",
      ],
    },
  ),
  forbid(
    "input-is-shared-by-both-sides",
    "The same zod object runs in the browser: own rules and types, lower inputs and rules, facts",
    { path: "^lib/([^/]+)/input(\\.ts$|/)" },
    {
      pathNot: [
        "^lib/platform/(?!(transaction|command|audit-trail)\\.ts$)",
        "^lib/$1/types\\.ts$",
        "^lib/[^/]+/(input|rules)(\\.ts$|/)",
        "^lib/facts/",
        "(^|/)node_modules/zod/",
      ],
    },
  ),
  forbid(
    "types-hold-types",
    "What queries return; nothing of it exists when the program runs",
    { path: "^lib/[^/]+/types\\.ts$" },
    { dependencyTypesNot: ["type-only"] },
  ),
  forbid(
    "access-is-pure",
    "Who may: predicates on actor and subject, tested without a database",
    { path: "^lib/([^/]+)/access\\.ts$" },
    {
      pathNot: [
        "^lib/platform/(?!(transaction|command|audit-trail)\\.ts$)",
        "^lib/users/types\\.ts$",
        "^lib/$1/(types\\.ts$|rules(\\.ts$|/))",
      ],
    },
  ),
  forbid(
    "facts-come-from-own-queries",
    "A module publishes what it knows itself, in the vocabulary of lib/facts",
    { path: "^lib/([^/]+)/facts\\.ts$", pathNot: "^lib/casework/" },
    { path: "^lib/", pathNot: ["^lib/$1/", "^lib/platform/", "^lib/facts/"] },
  ),
  forbid(
    "fixtures-are-for-tests",
    "Builders are used by tests, e2e, load tests and the demo municipality only",
    { path: "^(app|lib|db)/", pathNot: [TEST, "^db/(demo|testing)/", "/fixtures(\\.ts$|/)"] },
    { path: "^lib/[^/]+/fixtures(\\.ts$|/)" },
  ),
  forbid(
    "testing-is-for-tests",
    "The test database is no part of the program",
    { path: "^(app|lib|db)/", pathNot: [TEST, "^db/(demo|testing)/", "/fixtures(\\.ts$|/)"] },
    { path: "^db/testing/" },
  ),
  forbid(
    "demo-is-apart",
    "Demo data can be switched off and left out",
    { path: "^(app|lib|db)/", pathNot: [TEST, "^db/(demo|testing)/"] },
    { path: "^db/demo/" },
  ),
  forbid("nothing-imports-a-test", "Test files are leaves", {}, { path: TEST }),
];

const web = [
  forbid(
    "browser-code-stays-in-the-browser",
    "A form or client piece gets data as props and writes through an action",
    { path: "\\.(client|form)\\.tsx$" },
    {
      path: [
        "^db/",
        "^lib/[^/]+/(queries|commands)(\\.ts$|/)",
        "^app/_server/",
        "(^|/)node_modules/server-only/",
        IMPURE_PLATFORM,
      ],
      dependencyTypesNot: ["type-only"],
    },
  ),
  forbid(
    "browser-code-loads-zod-late",
    "A form loads its input when someone begins to write: zod weighs more than most pages",
    { path: ["\\.(client|form)\\.tsx?$", "^app/_ui/"], pathNot: TEST },
    {
      path: ["^lib/[^/]+/input(\\.ts$|/)", "(^|/)node_modules/(zod|@hookform/resolvers)/"],
      dynamic: false,
      dependencyTypesNot: ["type-only"],
    },
  ),
  forbid(
    "pages-only-read",
    "A page, layout or view reads; writing is an action's work",
    { path: "^app/.*(page|layout|\\.view)\\.tsx$" },
    { path: "^lib/[^/]+/commands/" },
  ),
  forbid(
    "shared-pieces-know-no-screen",
    "_ui and _server are used by screens, never the other way",
    { path: "^app/_(ui|server)/" },
    { path: "^app/(?!_(ui|server)/)" },
  ),
  forbid(
    "server-adapter-draws-nothing",
    "_server turns requests into domain calls; drawing is _ui's work",
    { path: "^app/_server/" },
    { path: "^app/_ui/.*\\.tsx$" },
  ),
];

const shape = [
  forbid(
    "no-cycles",
    "Two files that need each other are one, or miss a third",
    {},
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ["type-only"] },
    },
  ),
  forbid(
    "no-orphans",
    "A file in lib that neither uses nor is used is dead",
    { orphan: true, path: "^(lib|app/_ui|app/_server)/.*\\.tsx?$", pathNot: [TEST, "\\.d\\.ts$"] },
    {},
  ),
  forbid(
    "no-drawer-folders",
    "A line of code has a subject; utils, helpers, common, hooks and types are not subjects",
    { path: ROOMS },
    { path: "/(utils|helpers|common|hooks|types)/", pathNot: "node_modules/" },
  ),
  forbid(
    "no-barrels",
    "Import the file that holds the thing",
    { path: ROOMS },
    { path: "/index\\.(ts|tsx|mts|js|mjs)$", pathNot: "node_modules/" },
  ),
  forbid(
    "everything-resolves",
    "An import that leads nowhere guards nothing",
    {},
    {
      couldNotResolve: true,
    },
  ),
  forbid(
    "no-dev-package-in-production",
    "What runs in production is installed in production",
    {
      path: "^(app|lib|db)/",
      pathNot: [TEST, "^db/testing/", "^lib/[^/]+/fixtures/", "\\.test-d\\.ts$"],
    },
    { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  ),
  forbid(
    "packages-are-declared",
    "A package that another package happens to bring can vanish with it",
    { path: ROOMS },
    { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  ),
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...rooms, ...steps, ...roles, ...web, ...shape],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^\\.next", "^\\.data/", "^next-env\\.d\\.ts$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".jsx", ".cjs", ".json", ".d.ts"],
    },
  },
};

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests that need no database; every other one gets one. */
const RULES = [
  "lib/**/rules.test.ts",
  "lib/**/rules/**/*.test.ts",
  "lib/**/{input,access}.test.ts",
  "lib/{facts,i18n}/**/*.test.ts",
  "lib/platform/{config,context,dates,errors,field-encryption,file-encryption,file-store,ids,money,official-pdf,pdf-fonts,result,signature,text-flow}.test.ts",
  "app/**/*.test.{ts,tsx}",
];
const ELSEWHERE = [...configDefaults.exclude, ".data/**", ".next*/**", "e2e/**"];

export default defineConfig({
  resolve: {
    alias: {
      "@": at("."),
      // What Next does in a server bundle; outside one the package throws.
      "server-only": at("node_modules/server-only/empty.js"),
    },
  },
  test: {
    // Vitest's own choice leaves one core idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        // A thread starts faster than a process, and most of these files take less than that.
        test: { name: "rules", include: RULES, exclude: ELSEWHERE, pool: "threads" },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["{app,db,lib,scripts}/**/*.test.{ts,tsx}"],
          exclude: [...ELSEWHERE, ...RULES],
          globalSetup: "db/testing/global-setup.ts",
          setupFiles: "db/testing/worker-setup.ts",
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

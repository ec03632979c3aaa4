import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { disconnect } from "@/db/client";
import { createFromTemplate } from "./databases";

// One database for each worker: tests of two workers never wait for each other's row locks.
const name = `rotfeste_worker_${process.env.VITEST_POOL_ID ?? "1"}`;
const urls = await createFromTemplate(name, { keep: true });
process.env.DATABASE_URL = urls.app;
process.env.DATABASE_OWNER_URL = urls.owner;
const { NEXTAUTH_SECRET, FIELD_KEYS, INDEX_KEY } = inject("database");
// Vite sets this to "/", which is not the address of ours that the name stands for.
Reflect.deleteProperty(process.env, "BASE_URL");
const FILES_DIR = mkdtempSync(join(tmpdir(), "rotfeste-files-"));
Object.assign(process.env, { NEXTAUTH_SECRET, FIELD_KEYS, INDEX_KEY, FILES_DIR });

afterAll(async () => {
  await disconnect();
  rmSync(FILES_DIR, { recursive: true, force: true });
});

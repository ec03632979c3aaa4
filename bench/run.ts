/**
 * npm run bench: seeds cases in 50 municipalities and prints each figure beside its limit, all
 * measured in this run. BENCH_CASES (100,000) is how many cases there are in all.
 */
import postgres from "postgres";
import { disconnect } from "@/db/client";
import { benchCtx, timeActs } from "./acts";
import { type Figure, print } from "./figures";
import { timePages } from "./pages";
import { timeRefresh } from "./refresh";
import { seed } from "./seed";

const MUNICIPALITIES = 50;
const all = Number(process.env.BENCH_CASES ?? 100_000);
const few = Math.max(MUNICIPALITIES * 10, all / 10);

const sql = postgres(process.env.BENCH_ADMIN_URL ?? "", { max: 1, onnotice: () => {} });
const figures: Figure[] = [];

await timed(`${few} cases`, () => seed(sql, MUNICIPALITIES, 1, few / MUNICIPALITIES));
const small = await timeActs(`${few} cases`);
await timed(`${all} cases`, () =>
  seed(sql, MUNICIPALITIES, few / MUNICIPALITIES + 1, all / MUNICIPALITIES),
);
const large = await timeActs(`${all} cases`);
figures.push(...small.map((figure) => ({ ...figure, limit: null })), ...large);
for (const [index, figure] of large.entries()) {
  const before = small[index]?.value ?? 0;
  figures.push({
    name: figure.name.replace(/^.*?: /, "growth ×10: "),
    value: before > 0 ? figure.value / before : 0,
    unit: "×",
    limit: figure.name.includes("raw") ? null : 1.5,
  });
}
figures.push(await timeRefresh(benchCtx()));
await disconnect();
figures.push(...(await timePages()));
await sql.end();

console.log("");
if (!print(figures)) process.exitCode = 1;

async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const before = performance.now();
  await act();
  console.log(`seeded ${what} in ${((performance.now() - before) / 1000).toFixed(0)} s`);
}

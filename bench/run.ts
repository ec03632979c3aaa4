/**
 * npm run bench: seeds cases in 50 municipalities and prints each figure beside its limit, all
 * measured in this run. BENCH_CASES (100,000) is how many cases there are in all.
 */
import postgres from "postgres";
import { disconnect } from "@/db/client";
import { benchCtx, timeActs } from "./acts";
import { timeBenefit } from "./benefit";
import { timeDwellings } from "./dwellings";
import { type Figure, isWithin, print } from "./figures";
import { timePages } from "./pages";
import { timeReconciliation } from "./reconciliation";
import { recountAll, timeRecount } from "./recount";
import { timeRefresh } from "./refresh";
import { seed } from "./seed";

const MUNICIPALITIES = 50;
const all = Number(process.env.BENCH_CASES ?? 100_000);
const few = Math.max(MUNICIPALITIES * 10, all / 10);

const sql = postgres(process.env.BENCH_ADMIN_URL ?? "", { max: 1, onnotice: () => {} });
const figures: Figure[] = [];

const show = (measured: readonly Figure[]) => {
  figures.push(...measured);
  print(measured);
};

await timed(`${few} cases`, () => seed(sql, MUNICIPALITIES, 1, few / MUNICIPALITIES));
await recountAll(sql, MUNICIPALITIES);
const small = await timeActs(`${few} cases`);
show(small.map((figure) => ({ ...figure, limit: null })));
await timed(`${all} cases`, () =>
  seed(sql, MUNICIPALITIES, few / MUNICIPALITIES + 1, all / MUNICIPALITIES),
);
show(await timeRecount(sql, { municipalities: MUNICIPALITIES, cases: all }));
await sql`analyze`;
const large = await timeActs(`${all} cases`);
show(large);
show(
  large.map((figure, index) => {
    const before = small[index]?.value ?? 0;
    return {
      name: figure.name.replace(/^.*?: /, "growth ×10: "),
      value: before > 0 ? figure.value / before : 0,
      unit: "×",
      limit: figure.countsAll || figure.name.includes("raw") ? null : 1.5,
    };
  }),
);
show([await timeRefresh(benchCtx())]);
show(await timeDwellings(sql));
show(await timeBenefit(sql));
show(await timeReconciliation(sql));
await disconnect();
show(await timePages());
await sql.end();

if (!figures.every(isWithin)) process.exitCode = 1;

async function timed(what: string, act: () => Promise<unknown>): Promise<void> {
  const before = performance.now();
  await act();
  console.log(`\nseeded ${what} in ${((performance.now() - before) / 1000).toFixed(0)} s`);
}

import postgres from "postgres";
import { disconnect } from "@/db/client";
import { timeActs } from "./acts";
import { print } from "./figures";
import { seed } from "./seed";

const sql = postgres(process.env.BENCH_ADMIN_URL ?? "", { max: 1, onnotice: () => {} });
const N = Number(process.env.N ?? 50);
console.time("seed");
await seed(sql, 5, 1, N);
console.timeEnd("seed");
print(await timeActs("x"));
await sql.end();
await disconnect();

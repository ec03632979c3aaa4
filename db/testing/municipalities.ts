/** Puts the municipalities that tests work in into the template; the app's role may not make one. */
import { sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { municipality } from "@/db/schema/users";

const MUNICIPALITIES = [
  { id: "1103", name: "Stavanger" },
  { id: "5001", name: "Trondheim" },
  { id: "0301", name: "Oslo" },
];

await asOwner(async ({ database }) => {
  for (const values of MUNICIPALITIES) {
    await database.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.municipality', ${values.id}, true)`);
      await tx.insert(municipality).values(values);
    });
  }
});

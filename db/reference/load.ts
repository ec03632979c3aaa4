import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { asOwner } from "../owner";
import {
  codeListEntry,
  deadlineRule,
  legalRule,
  libraryItem,
  libraryReport,
  libraryVersion,
  loadedData,
  municipalityRegister,
  productLetterTemplate,
} from "../schema/reference";
import library from "./checklists/library.json";
import reports from "./checklists/reports.json";
import { allCodes } from "./code-lists";
import deadlines from "./deadline-rules.json";
import integrationLaw from "./integration-law.json";
import { productTexts } from "./letter-templates/all-templates";
import { MUNICIPALITY_REGISTER } from "./municipality-register";

// Run as a program: writes the law-given data of this release, once for each content.

const codes = allCodes();
const register = [...MUNICIPALITY_REGISTER];
const letters = productTexts();
const digest = createHash("sha256")
  .update(JSON.stringify([codes, register, library, reports, deadlines, integrationLaw, letters]))
  .digest("hex");

await asOwner(({ database }) =>
  database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('reference data', 0))`);
    const [loaded] = await tx.select().from(loadedData).where(sql`name = 'reference'`);
    if (loaded?.digest === digest) return;
    await tx.delete(municipalityRegister);
    await tx.insert(municipalityRegister).values(register);
    await tx.delete(codeListEntry);
    for (let from = 0; from < codes.length; from += 500) {
      await tx.insert(codeListEntry).values(codes.slice(from, from + 500));
    }
    await tx.delete(deadlineRule);
    await tx.insert(deadlineRule).values(
      deadlines.rules.map(({ key, version, validFrom, validTo, verified, ...content }, index) => ({
        ruleKey: key,
        ruleVersion: version,
        position: index + 1,
        validFrom,
        validTo,
        verified,
        content,
      })),
    );
    await tx.delete(legalRule);
    await tx.insert(legalRule).values(
      integrationLaw.rules.map(
        ({ id, version, validFrom, validTo, verified, pending, ...content }, index) => ({
          ruleId: id,
          ruleVersion: version,
          position: index + 1,
          validFrom,
          validTo,
          verified,
          pending,
          content,
        }),
      ),
    );
    // Letters and municipalities name the version that they were written from.
    await tx.insert(productLetterTemplate).values(letters).onConflictDoNothing();
    // A published version of the library stays as it was published.
    const published = await tx
      .insert(libraryVersion)
      .values({ number: library.version })
      .onConflictDoNothing()
      .returning();
    if (published.length > 0) {
      await tx.insert(libraryReport).values(
        reports.reports.map(({ id, ...report }) => ({
          libraryVersion: library.version,
          reportId: id,
          ...report,
        })),
      );
      await tx.insert(libraryItem).values(
        library.items.map((item, index) => ({
          libraryVersion: library.version,
          itemKey: item.id,
          position: index + 1,
          retired: "retired" in item && item.retired === true,
          content: item as Record<string, unknown>,
        })),
      );
    }
    await tx
      .insert(loadedData)
      .values({ name: "reference", digest })
      .onConflictDoUpdate({ target: loadedData.name, set: { digest, loadedAt: sql`now()` } });
  }),
);

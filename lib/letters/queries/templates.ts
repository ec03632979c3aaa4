import "server-only";
import { and, desc, eq, type SQL } from "drizzle-orm";
import { letterTemplate } from "@/db/schema/letters";
import { productLetterTemplate } from "@/db/schema/reference";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import { allTexts, sameText, type TextOf } from "../rules/kinds";
import type { TemplateEdition, TemplateInUse, TextState } from "../types";

type Row = typeof letterTemplate.$inferSelect;

const ofText = (text: TextOf): SQL | undefined =>
  and(
    eq(letterTemplate.kind, text.kind),
    eq(letterTemplate.language, text.language),
    eq(letterTemplate.plain, text.plain),
  );

/** The municipality's editions of a text, newest first; a draft, if any, is the first. */
export async function templateEditions(scope: Scope, text: TextOf): Promise<TemplateEdition[]> {
  const rows = await scope.tx
    .select()
    .from(letterTemplate)
    .where(and(eq(letterTemplate.municipalityId, scope.municipalityId), ofText(text)))
    .orderBy(desc(letterTemplate.number));
  return rows.map(editionFrom);
}

/** The draft of a text, locked for a change. */
export async function draftForChange(scope: Scope, text: TextOf): Promise<TemplateEdition | null> {
  const [row] = await scope.tx
    .select()
    .from(letterTemplate)
    .where(
      and(
        eq(letterTemplate.municipalityId, scope.municipalityId),
        ofText(text),
        eq(letterTemplate.status, "draft"),
      ),
    )
    .for("update");
  return row ? editionFrom(row) : null;
}

function editionFrom(row: Row): TemplateEdition {
  const { number, subject, body, productVersion, note, version } = row;
  const isDraft = row.status === "draft";
  return {
    number,
    status: isDraft ? "draft" : "published",
    subject,
    body,
    productVersion,
    note,
    version,
    byName: row.publishedByName ?? row.createdByName,
    at: row.publishedAt ?? row.createdAt,
  };
}

/** The newest version of a text as the product gives it. */
export async function productText(scope: Scope, text: TextOf): Promise<TemplateInUse> {
  const [row] = await scope.tx
    .select()
    .from(productLetterTemplate)
    .where(
      and(
        eq(productLetterTemplate.kind, text.kind),
        eq(productLetterTemplate.language, text.language),
        eq(productLetterTemplate.plain, text.plain),
      ),
    )
    .orderBy(desc(productLetterTemplate.version))
    .limit(1);
  if (!row) throw notFound();
  const { version: number, subject, body } = row;
  return { origin: "product", number, subject, body };
}

/** The text that letters are written from: the municipality's own when there is one. */
export async function templateInForce(scope: Scope, text: TextOf): Promise<TemplateInUse> {
  const [row] = await scope.tx
    .select()
    .from(letterTemplate)
    .where(
      and(
        eq(letterTemplate.municipalityId, scope.municipalityId),
        ofText(text),
        eq(letterTemplate.status, "published"),
      ),
    )
    .orderBy(desc(letterTemplate.number))
    .limit(1);
  if (!row) return productText(scope, text);
  const { number, subject, body } = row;
  return { origin: "own", number, subject, body };
}

/** Every text, with what is in force and whether something waits to be done with it. */
export async function textStates(scope: Scope): Promise<TextState[]> {
  const [own, product] = await Promise.all([
    scope.tx
      .select({
        kind: letterTemplate.kind,
        language: letterTemplate.language,
        plain: letterTemplate.plain,
        number: letterTemplate.number,
        status: letterTemplate.status,
        productVersion: letterTemplate.productVersion,
        publishedAt: letterTemplate.publishedAt,
      })
      .from(letterTemplate)
      .where(eq(letterTemplate.municipalityId, scope.municipalityId))
      .orderBy(desc(letterTemplate.number)),
    scope.tx
      .select({
        kind: productLetterTemplate.kind,
        language: productLetterTemplate.language,
        plain: productLetterTemplate.plain,
        version: productLetterTemplate.version,
      })
      .from(productLetterTemplate)
      .orderBy(desc(productLetterTemplate.version)),
  ]);
  return allTexts.map((text) => {
    const ofThis = own.filter((one) => sameText(one as TextOf, text));
    const published = ofThis.find(({ status }) => status === "published");
    const newest = product.find((one) => sameText(one as TextOf, text))?.version ?? 0;
    return {
      ...text,
      inForce: published
        ? { origin: "own", number: published.number, at: published.publishedAt }
        : { origin: "product", number: newest, at: null },
      hasDraft: ofThis.some(({ status }) => status === "draft"),
      productIsNewer: published !== undefined && published.productVersion < newest,
    };
  });
}

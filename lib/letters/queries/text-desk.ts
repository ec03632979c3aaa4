import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import type { TextOf } from "../rules/kinds";
import type { LetterSettings, TemplateEdition, TemplateInUse } from "../types";
import { letterSettings, nameOfMunicipality } from "./settings";
import { productText, templateEditions } from "./templates";

export type TextDesk = {
  readonly product: TemplateInUse;
  readonly inForce: TemplateInUse;
  readonly draft: TemplateEdition | null;
  /** Newest first. */
  readonly published: readonly TemplateEdition[];
  readonly municipality: string;
  readonly settings: LetterSettings;
};

/** All there is of one text, for the one who writes it. */
export async function textDesk(scope: Scope, text: TextOf): Promise<TextDesk> {
  const [product, editions, municipality, settings] = await Promise.all([
    productText(scope, text),
    templateEditions(scope, text),
    nameOfMunicipality(scope),
    letterSettings(scope),
  ]);
  const published = editions.filter(({ status }) => status === "published");
  const [newest] = published;
  return {
    product,
    inForce: newest
      ? { origin: "own", number: newest.number, subject: newest.subject, body: newest.body }
      : product,
    draft: editions.find(({ status }) => status === "draft") ?? null,
    published,
    municipality,
    settings,
  };
}

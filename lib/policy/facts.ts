import "server-only";
import { type Facts, recorded } from "@/lib/facts/fact-sheet";
import { dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyInForce } from "./queries/editions";
import { guidelineParts } from "./rules/content";

/** What the policy in force shows of the municipality's own work. */
export async function policyFacts(scope: Scope): Promise<Facts> {
  const edition = await policyInForce(scope);
  if (!edition) return {};
  const { number, content } = edition;
  const publishedOn = dayInNorway(edition.publishedAt);
  return recorded(
    {
      "municipality.selfSettlementGuidelinePublishedOn": publishedOn,
      "municipality.selfSettlementGuidelineVersion": String(number),
      "municipality.selfSettlementGuidelineParts": guidelineParts(content),
      "municipality.selfSettlementOfficer": content.contact.responsible,
    },
    { objectType: "policy_edition", objectId: String(number) },
    publishedOn,
  );
}

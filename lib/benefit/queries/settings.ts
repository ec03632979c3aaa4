import "server-only";
import { eq } from "drizzle-orm";
import { benefitSetting } from "@/db/schema/benefit";
import type { Scope } from "@/lib/platform/transaction";
import type { BenefitSettings } from "../types";

const UNSET: BenefitSettings = { fourEyes: true, payType: null, version: 0, changedByName: null };

/** How the municipality approves and pays the benefit. */
export async function benefitSettings(scope: Scope): Promise<BenefitSettings> {
  const [row] = await scope.tx
    .select({
      fourEyes: benefitSetting.fourEyes,
      payType: benefitSetting.payType,
      version: benefitSetting.version,
      changedByName: benefitSetting.changedByName,
    })
    .from(benefitSetting)
    .where(eq(benefitSetting.municipalityId, scope.municipalityId));
  return row ?? UNSET;
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { isCheckCode } from "@/lib/self-settlement/rules/checks";
import type { MissingForAct as Missing } from "@/lib/self-settlement/rules/gates";
import type { ApplicationGate } from "@/lib/self-settlement/rules/states";

/** Where each missing thing is put right, under the application; null where nothing can be done there. */
const PLACES: Record<ApplicationGate, string | null> = {
  policy_takes_part: null,
  dwelling: "/selvbosetting/bolig",
  landlord: "/selvbosetting/bolig",
  lease_draft: "/selvbosetting/kontrakt",
  lease_unsigned: null,
  wanted_date: "/selvbosetting/funnet",
  checks_answered: "/selvbosetting/vurdering",
  checks_met: "/selvbosetting/vurdering",
  private_talks: "/selvbosetting/vurdering",
  reasons: "/selvbosetting/avgjorelse",
  answer_letter: "/selvbosetting/brev",
  imdi_not_decided: "/bosetting",
  imdi_decision: "/bosetting",
  lease_signed: null,
  follow_ups_held: null,
};

/** What an act lacks, each with a way to the place where it is put right. */
export function MissingForAct({
  caseId,
  missing,
}: {
  caseId: string;
  missing: readonly Missing[];
}) {
  const t = useTranslations("self-settlement");
  const check = useTranslations("assessment.names");
  return (
    <ul>
      {missing.map(({ code, people, items }) => {
        const place = PLACES[code];
        const words = t(`gates.${code}`);
        const checks = items.filter(isCheckCode);
        const days = code === "follow_ups_held" ? items : [];
        const more = [...people, ...days.map((day) => t("next.dayNumber", { day: Number(day) }))];
        return (
          <li key={code}>
            {place ? <AppLink href={`/saker/${caseId}${place}`}>{words}</AppLink> : words}
            {more.length > 0 && `: ${more.join(", ")}`}
            {checks.length > 0 && (
              <ul>
                {checks.map((one) => (
                  <li key={one}>
                    <AppLink href={`/saker/${caseId}/selvbosetting/vurdering/${one}`}>
                      {check(one)}
                    </AppLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

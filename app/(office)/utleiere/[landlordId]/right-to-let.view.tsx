import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Tag } from "@/app/_ui/kit/tag";
import type { CheckedRight } from "@/lib/self-settlement/queries/rights-to-let";

/** By what right a home is let, what shows it, and who found that out when. */
export function RightToLetText({ found }: { found: CheckedRight | undefined }) {
  const t = useTranslations("organisations.rights");
  const words = useTranslations("assessment.codes");
  if (!found || found.state === "not_started") return t("notChecked");
  const { state, right, checkedOn, checkedByName } = found;
  const { letsAs, shownBy, ownerName, consentOn } = right ?? {};
  const date = (day: string) => () => <DateText value={day} />;
  return (
    <div>
      <Tag tone={state === "met" ? "success" : state === "not_met" ? "warning" : "neutral"}>
        {t(`states.${state}`)}
      </Tag>
      {(letsAs || shownBy) && (
        <div>{[letsAs, shownBy].flatMap((code) => (code ? words(code) : [])).join(". ")}</div>
      )}
      {ownerName && <div>{t("owner", { name: ownerName })}</div>}
      {consentOn && <div>{t.rich("consentOn", { date: date(consentOn) })}</div>}
      {checkedOn && (
        <div>{t.rich("by", { name: checkedByName ?? "–", date: date(checkedOn) })}</div>
      )}
    </div>
  );
}

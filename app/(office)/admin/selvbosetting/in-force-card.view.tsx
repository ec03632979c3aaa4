import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/app/_ui/kit/card";
import { placesOf } from "@/lib/policy/rules/content";
import type { PolicyEdition } from "@/lib/policy/types";

/** The edition in force, with its share of the year as the council has decided it. */
export function InForceCard({
  inForce,
  later,
  decided,
  year,
}: {
  inForce: PolicyEdition | null;
  /** Published, and not in force yet. */
  later: PolicyEdition | null;
  decided: number | null;
  year: number;
}) {
  const t = useTranslations("policy.inForce");
  const format = useFormatter();
  const long = (day: string) =>
    format.dateTime(new Date(day.length > 10 ? day : `${day}T12:00:00Z`), { dateStyle: "long" });
  const title = inForce ? t("title", { number: inForce.number }) : t("none");
  return (
    <Card title={title}>
      {inForce && (
        <p>
          {t("text", {
            from: long(inForce.validFrom),
            day: long(inForce.publishedAt),
            name: inForce.publishedByName,
          })}
        </p>
      )}
      {inForce?.content.participation.takesPart === false && <p>{t("takesNoPart")}</p>}
      {inForce && <Share inForce={inForce} decided={decided} year={year} />}
      {later && <p>{t("later", { number: later.number, from: long(later.validFrom) })}</p>}
    </Card>
  );
}

function Share({
  inForce,
  decided,
  year,
}: {
  inForce: PolicyEdition;
  decided: number | null;
  year: number;
}) {
  const t = useTranslations("policy.inForce");
  const { shareKind, shareValue } = inForce.content.participation;
  if (shareKind === null || shareValue === null) return null;
  if (shareKind === "number") return <p>{t("number", { count: shareValue })}</p>;
  if (decided === null) return <p>{t("percentUndecided", { percent: shareValue, year })}</p>;
  const places = placesOf({ shareKind, shareValue }, decided) ?? 0;
  return <p>{t("percent", { percent: shareValue, places, decided, year })}</p>;
}

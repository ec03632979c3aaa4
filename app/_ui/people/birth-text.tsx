import { useTranslations } from "next-intl";
import { ageOn, type BirthDate, formatBirthDate } from "@/lib/people/rules/birth-date";

/** A birth date as far as it is known, with the age it gives today. */
export function BirthText({ birth, today }: { birth: BirthDate; today: string }) {
  const t = useTranslations("people.birth");
  const age = ageOn(birth, today);
  if (!age) return <>{t("unknown")}</>;
  const date = formatBirthDate(birth);
  return (
    <>
      {age.min === age.max
        ? t("dateAndAge", { date, age: age.min })
        : t("dateAndAges", { date, least: age.min, most: age.max })}
    </>
  );
}

import { useTranslations } from "next-intl";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";

/** The way to the benefit of someone, month by month. */
export function BenefitLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations("benefit.links");
  return (
    <PersonLink
      href={`${base}/stonad/${personId}`}
      label={t("title")}
      of={t("showFor", { name })}
    />
  );
}

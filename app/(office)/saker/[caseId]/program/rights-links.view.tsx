import { useTranslations } from "next-intl";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";

/** The way to what the law gives and asks of someone. */
export function RightsLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations("law.rights");
  return (
    <PersonLink
      href={`${base}/rettigheter/${personId}`}
      label={t("links")}
      of={t("showFor", { name })}
    />
  );
}

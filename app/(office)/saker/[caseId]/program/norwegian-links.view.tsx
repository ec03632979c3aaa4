import { useTranslations } from "next-intl";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";

/** The way to levels, tests and the right to Norwegian of someone. */
export function NorwegianLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations("norwegian.links");
  return (
    <PersonLink href={`${base}/norsk/${personId}`} label={t("title")} of={t("showFor", { name })} />
  );
}

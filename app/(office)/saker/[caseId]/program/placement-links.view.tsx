import { useTranslations } from "next-intl";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";

/** The way to placements and work of someone. */
export function PlacementLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations("placements.person");
  return (
    <PersonLink
      href={`${base}/praksis/${personId}`}
      label={t("links")}
      of={t("showFor", { name })}
    />
  );
}

import { useTranslations } from "next-intl";
import { type LinkedPerson, PersonLink } from "@/app/_ui/programme/person-link";

/** The way to Jobbsjansen or a similar offer for someone. */
export function JobbsjansenLink({ base, personId, name }: LinkedPerson) {
  const t = useTranslations("jobbsjansen.links");
  return (
    <PersonLink
      href={`${base}/jobbsjansen/${personId}`}
      label={t("title")}
      of={t("openFor", { name })}
    />
  );
}

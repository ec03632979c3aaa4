import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/programme/programme.module.css";

/** The adults of the household, each leading to placements and work. */
export function PlacementLinks({
  base,
  people,
}: {
  base: string;
  people: readonly { personId: string; name: string }[];
}) {
  const t = useTranslations("placements.person");
  if (people.length === 0) return null;
  return (
    <Section title={t("links")}>
      <p>{t("linksLead")}</p>
      <ul className={styles.people}>
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <span>{name}</span>
            <LinkButton href={`${base}/praksis/${personId}`} variant="secondary" size="sm">
              <span aria-hidden="true">{t("show")}</span>
              <span className="sr-only">{t("showFor", { name })}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

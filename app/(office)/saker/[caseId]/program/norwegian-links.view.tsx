import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/programme/programme.module.css";

/** The adults of the household, each leading to levels, tests and the right to Norwegian. */
export function NorwegianLinks({
  base,
  people,
}: {
  base: string;
  people: readonly { personId: string; name: string }[];
}) {
  const t = useTranslations("norwegian.links");
  if (people.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p>{t("lead")}</p>
      <ul className={styles.people}>
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <span>{name}</span>
            <LinkButton href={`${base}/norsk/${personId}`} variant="secondary" size="sm">
              <span aria-hidden="true">{t("show")}</span>
              <span className="sr-only">{t("showFor", { name })}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import styles from "@/app/_ui/programme/programme.module.css";

/** Those who have been in the programme, each leading to the benefit month by month. */
export function BenefitLinks({
  base,
  people,
}: {
  base: string;
  people: readonly { personId: string; name: string }[];
}) {
  const t = useTranslations("benefit.links");
  if (people.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p>{t("lead")}</p>
      <ul className={styles.people}>
        {people.map(({ personId, name }) => (
          <li key={personId}>
            <span>{name}</span>
            <LinkButton href={`${base}/stonad/${personId}`} variant="secondary" size="sm">
              <span aria-hidden="true">{t("show")}</span>
              <span className="sr-only">{t("showFor", { name })}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/app/_ui/kit/button";
import styles from "@/app/_ui/programme/programme.module.css";

/** Those for whom a programme can be recorded. */
export function RecordLinks({
  base,
  people,
}: {
  base: string;
  people: readonly { personId: string; name: string }[];
}) {
  const t = useTranslations("programme.list");
  return (
    <ul className={styles.people}>
      {people.map(({ personId, name }) => (
        <li key={personId}>
          <span>{name}</span>
          <LinkButton href={`${base}/ny?person=${personId}`} variant="secondary" size="sm">
            <span aria-hidden="true">{t("record")}</span>
            <span className="sr-only">{t("recordFor", { name })}</span>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

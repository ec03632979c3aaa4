import { useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import styles from "./steering.module.css";

/** The years as links; each has an address of its own. */
export function YearNav({
  years,
  year,
  base,
}: {
  years: readonly number[];
  year: number;
  base: string;
}) {
  const t = useTranslations("steering");
  return (
    <nav aria-label={t("years")}>
      <ul className={styles.years}>
        {years.map((one) => (
          <li key={one}>
            <AppLink
              href={`${base}?ar=${one}`}
              variant="quiet"
              className={styles.year}
              aria-current={one === year ? "page" : undefined}
            >
              {one}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

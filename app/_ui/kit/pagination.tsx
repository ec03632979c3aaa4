import { ChevronLeftIcon, ChevronRightIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import { LinkButton } from "./button";
import styles from "./pagination.module.css";

/** Pages by key: the list goes on from the last row seen, so it stays right while rows come and go. */
export function Pagination({
  label,
  previousHref,
  nextHref,
  summary,
}: {
  label?: string;
  previousHref?: string;
  nextHref?: string;
  summary?: string;
}) {
  const t = useTranslations("frame.kit");
  if (!previousHref && !nextHref && !summary) return null;
  return (
    <nav aria-label={label ?? t("pagination")} className={styles.pagination}>
      {summary && <p className={styles.summary}>{summary}</p>}
      <div className={styles.links}>
        {previousHref && (
          <LinkButton
            href={previousHref}
            variant="secondary"
            tone="neutral"
            size="sm"
            icon={<ChevronLeftIcon aria-hidden />}
          >
            {t("previous")}
          </LinkButton>
        )}
        {nextHref && (
          <LinkButton href={nextHref} variant="secondary" tone="neutral" size="sm">
            {t("next")}
            <ChevronRightIcon aria-hidden />
          </LinkButton>
        )}
      </div>
    </nav>
  );
}

import { DownloadIcon } from "@navikt/aksel-icons";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Chips } from "@/app/_ui/checklists/chips";
import { LinkButton } from "@/app/_ui/kit/button";
import { DateText } from "@/app/_ui/kit/date-text";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { PrintButton } from "@/app/_ui/policy/print-button.client";
import type { PlainDate } from "@/lib/platform/dates";
import styles from "./comparison.module.css";

/** The frame of a page of figures for a year: choice of year, printing, and a file of the figures. */
export function YearFigures({
  words,
  base,
  year,
  years,
  today,
  children,
}: {
  words: "steering.dwellings" | "interpreters.figures";
  base: string;
  year: number;
  /** The years that have figures; the one shown is among the choices anyhow. */
  years: readonly number[];
  today: PlainDate;
  children: ReactNode;
}) {
  const t = useTranslations(words);
  const steering = useTranslations("steering");
  const choices = [...new Set([...years, year])].toSorted((a, b) => b - a);
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
        actions={
          <div className={styles.tools}>
            <PrintButton label={t("print")} />
            <LinkButton
              href={`/api${base}?ar=${year}`}
              variant="secondary"
              icon={<DownloadIcon aria-hidden />}
              download
            >
              {t("download")}
            </LinkButton>
          </div>
        }
      />
      <div className={styles.screenOnly}>
        <Chips
          label={t("year")}
          chips={choices.map((one) => ({
            href: `${base}?ar=${one}`,
            label: String(one),
            current: one === year,
          }))}
        />
      </div>
      <p className={styles.printOnly}>
        {t.rich("printed", { year: String(year), day: () => <DateText value={today} /> })}
      </p>
      {children}
    </Page>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { Grid } from "@/app/_ui/kit/page";
import type { NorwegianShare } from "@/lib/steering/rules/norwegian-figures";
import { ROSE_IN_JOBBSJANSEN } from "@/lib/steering/rules/norwegian-figures";
import { smallestShown } from "@/lib/steering/rules/results";
import styles from "./norsk.module.css";

/** How it goes in the municipality, beside a published figure. */
export function Figures({ inTime, rose }: { inTime: NorwegianShare; rose: NorwegianShare }) {
  const t = useTranslations("norwegian.figures");
  return (
    <>
      <p>{t("lead")}</p>
      <Grid min="md">
        <Figure title={t("inTime")} share={inTime} />
        <Figure title={t("rose")} share={rose}>
          <p className={styles.muted}>{t("benchmark", { share: ROSE_IN_JOBBSJANSEN })}</p>
          <p className={styles.muted}>{t("source")}</p>
        </Figure>
      </Grid>
    </>
  );
}

function Figure({
  title,
  share,
  children,
}: {
  title: string;
  share: NorwegianShare;
  children?: React.ReactNode;
}) {
  const t = useTranslations("norwegian.figures");
  const format = useFormatter();
  return (
    <article className={styles.figure}>
      <h3 className={styles.figureTitle}>{title}</h3>
      {share.state === "shown" && (
        <>
          <p className={styles.number}>
            {format.number(share.percent, { maximumFractionDigits: 0 })} %
          </p>
          <p>{t("of", { count: share.count, all: share.all })}</p>
        </>
      )}
      {share.state === "none" && <p>{t("none")}</p>}
      {share.state === "masked" && <p>{t("masked", { least: smallestShown })}</p>}
      {children}
    </article>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Section } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import styles from "@/app/_ui/steering/comparison.module.css";
import { YearFigures } from "@/app/_ui/steering/year-figures";
import { guideline, trainedStaff } from "@/lib/interpreters/queries/guideline";
import { yearOf } from "@/lib/platform/dates";
import { interpreterFigureReaders } from "@/lib/steering/access";
import { interpreterFigures, yearsWithBookings } from "@/lib/steering/queries/interpreter-figures";
import { figureYear } from "@/lib/steering/rules/interpreter-figures";
import { CostsView } from "./costs.view";
import { GuidelineView } from "./guideline.view";
import { HowCounted } from "./how-counted.view";
import { QuartersView } from "./quarters.view";
import { SharesView } from "./shares.view";
import { ShortagesView } from "./shortages.view";

type Props = { searchParams: Promise<{ ar?: string | string[] }> };

const base = "/styring/tolk";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("interpreters.figures");
  return { title: t("title") };
}

/** How often meetings had a qualified interpreter, beside the nation; and the written guidelines. */
export default async function InterpreterFiguresPage({ searchParams }: Props) {
  const { today } = await requireRole(base, ...interpreterFigureReaders);
  const year = figureYear((await searchParams).ar, today);
  const { figures, years, rules, staff } = await read(async (scope) => {
    const [figures, years, rules, staff] = await Promise.all([
      interpreterFigures(scope, year),
      yearsWithBookings(scope),
      guideline(scope),
      trainedStaff(scope),
    ]);
    return { figures, years, rules, staff };
  });
  const [t, g] = await Promise.all([
    getTranslations("interpreters.figures"),
    getTranslations("interpreters.guideline"),
  ]);
  const inYear = { year: String(year) };
  return (
    <YearFigures
      words="interpreters.figures"
      base={base}
      year={year}
      years={[yearOf(today), ...years]}
      today={today}
    >
      {figures.isEmpty ? (
        <EmptyState
          title={t("empty", inYear)}
          action={
            <LinkButton href="/tolker" variant="secondary">
              {t("toRegister")}
            </LinkButton>
          }
        >
          <p>{t("emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <Section title={t("share")}>
            <SharesView figures={figures} />
          </Section>
          <Section title={t("byQuarter")} id="kvartal">
            <Messages namespaces={["interpreters.figures", "steering.errors"]}>
              <QuartersView figures={figures} />
            </Messages>
          </Section>
          <Section title={t("costs")}>
            <CostsView figures={figures} />
          </Section>
          <Section title={t("shortages")}>
            <ShortagesView figures={figures} />
          </Section>
        </>
      )}
      <div className={styles.screenOnly}>
        <Section title={g("title")} id="retningslinjer">
          <Messages namespaces={["interpreters.guideline", "interpreters.errors"]}>
            <GuidelineView rules={rules} staff={staff} today={today} />
          </Messages>
        </Section>
      </div>
      <Section title={t("how")}>
        <HowCounted />
      </Section>
    </YearFigures>
  );
}

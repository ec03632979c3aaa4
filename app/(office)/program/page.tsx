import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { AREA_GROUPS } from "@/app/_server/programme-areas";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Tag } from "@/app/_ui/kit/tag";
import { attendanceRoles } from "@/lib/attendance/access";

import styles from "./program.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("attendance.areas");
  return { title: t("title") };
}

/** The work across the participants: each part with what it is for, and how much waits in it. */
export default async function ProgrammePage() {
  const { actor } = await requireRole("/program", ...attendanceRoles);
  const groups = AREA_GROUPS.map(({ words, areas }) => ({
    words,
    areas: areas.filter(({ href }) => opensPage(href, actor.roles)),
  })).filter(({ areas }) => areas.length > 0);
  const waiting = await read(async (scope) => {
    const all = groups.flatMap(({ areas }) => [...areas]);
    const counts = await Promise.all(
      all.map((area) => ("waiting" in area ? area.waiting(scope) : 0)),
    );
    return new Map<string, number>(all.map(({ href }, at) => [href, counts[at] ?? 0]));
  });
  const t = await getTranslations();
  return (
    <Page>
      <PageHeader title={t("attendance.areas.title")} lead={t("attendance.areas.lead")} />
      {groups.map(({ words: group, areas }) => (
        <Section key={group} title={t(group)}>
          <ul className={styles.areas}>
            {areas.map(({ words, href }) => (
              <li key={href} className={styles.area}>
                <div>
                  <h3 className={styles.title}>
                    <AppLink href={href} variant="quiet" className={styles.link}>
                      {t(`${words}.title`)}
                    </AppLink>
                  </h3>
                  <p className={styles.text}>{t(`${words}.text`)}</p>
                </div>
                <Waiting words={words} count={waiting.get(href) ?? 0} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

type Words = (typeof AREA_GROUPS)[number]["areas"][number]["words"];

/** How much waits in a part, where something can. */
function Waiting({ words, count }: { words: Words; count: number }) {
  const t = useTranslations();
  if (count === 0 || words === "completion.area") return null;
  return <Tag tone="warning">{t(`${words}.waiting`, { count })}</Tag>;
}

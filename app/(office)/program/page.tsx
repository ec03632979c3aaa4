import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { opensPage } from "@/app/_server/access-registry";
import { AREAS } from "@/app/_server/programme-areas";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page } from "@/app/_ui/kit/page";
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
  const open = AREAS.filter(({ href }) => opensPage(href, actor.roles));
  const waiting = await read((scope) =>
    Promise.all(open.map((area) => ("waiting" in area ? area.waiting(scope) : 0))),
  );
  const t = await getTranslations();
  return (
    <Page>
      <PageHeader title={t("attendance.areas.title")} lead={t("attendance.areas.lead")} />
      <ul className={styles.areas}>
        {open.map(({ words, href }, at) => {
          const count = waiting[at] ?? 0;
          return (
            <li key={href} className={styles.area}>
              <div>
                <h2 className={styles.title}>
                  <AppLink href={href} variant="quiet" className={styles.link}>
                    {t(`${words}.title`)}
                  </AppLink>
                </h2>
                <p className={styles.text}>{t(`${words}.text`)}</p>
              </div>
              {count > 0 && <Tag tone="warning">{t(`${words}.waiting`, { count })}</Tag>}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

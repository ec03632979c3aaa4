import { useTranslations } from "next-intl";
import { DateText } from "@/app/_ui/kit/date-text";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Section } from "@/app/_ui/kit/page";
import { useContentWords } from "@/app/_ui/mapping/content-words";
import { changedAreas } from "@/lib/mapping/rules/versions";
import type { MappingVersion } from "@/lib/mapping/types";
import { dayInNorway } from "@/lib/platform/dates";
import styles from "./mapping.module.css";

/** Every version since the mapping was gone through, with what changed, who changed it and why. */
export function Versions({
  versions,
  labels,
}: {
  versions: readonly MappingVersion[];
  labels: ReadonlyMap<string, string>;
}) {
  const t = useTranslations("mapping");
  const words = useContentWords(labels);
  return (
    <Section title={t("versions.title")} id="versjoner">
      <ol className={styles.versions} reversed start={versions.length}>
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const changes = before ? changedAreas(before.content, version.content) : [];
          const areas = changes.map(({ area }) => t(`area.${area}`).toLowerCase()).join(", ");
          return (
            <li key={version.number}>
              <strong>
                {!before
                  ? t.rich("versions.first", {
                      date: () => (
                        <DateText value={version.heldOn ?? dayInNorway(version.writtenAt)} />
                      ),
                    })
                  : areas
                    ? t("versions.changed", { areas })
                    : t("versions.talkOnly")}
              </strong>
              {version.reason && <p>{version.reason}</p>}
              <p className={styles.quiet}>
                {t.rich("versions.by", {
                  name: version.writtenByName,
                  date: () => <DateText value={dayInNorway(version.writtenAt)} />,
                })}
              </p>
              {changes.map(({ area, added, removed }) => (
                <Disclosure key={area} summary={t(`area.${area}`)}>
                  {(
                    [
                      ["removed", removed],
                      ["added", added],
                    ] as const
                  ).map(
                    ([what, entries]) =>
                      entries.length > 0 && (
                        <div key={what}>
                          <p className={styles.quiet}>{t(`versions.${what}`)}</p>
                          <ul className={styles.lines}>
                            {entries.map((one) => {
                              const line = words.entry(area, one);
                              return line && <li key={line}>{line}</li>;
                            })}
                          </ul>
                        </div>
                      ),
                  )}
                </Disclosure>
              ))}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

import { useTranslations } from "next-intl";
import type {
  Area,
  AreaAnswer,
  Content,
  EducationEntry,
  LanguageEntry,
  SkillEntry,
  WorkEntry,
} from "@/lib/mapping/rules/content";

type Rest = Partial<Content["digital"] & Content["goals"]> & { told?: string; answer?: AreaAnswer };

/** What is in a mapping, in words; `labels` has those of the lists, as "country.SYR". */
export function useContentWords(labels: ReadonlyMap<string, string>) {
  const t = useTranslations("mapping");
  const joined = (parts: readonly (string | false | null | undefined)[]) =>
    parts.filter(Boolean).join(", ");
  const listed = (list: string, code: string | null) =>
    code && (labels.get(`${list}.${code}`) ?? code);
  const years = (count: number | null) =>
    count !== null && `${t("form.years").toLowerCase()}: ${count}`;

  const ofLanguage = ({ language, level, reads, source }: LanguageEntry) =>
    joined([
      listed("language", language),
      level && t(`level.${level}`).toLowerCase(),
      reads && t("form.reads").toLowerCase(),
      t(`source.${source}`).toLowerCase(),
    ]);
  const ofEducation = (one: EducationEntry) =>
    joined([
      one.field,
      listed("education_level", one.level),
      listed("country", one.country),
      years(one.years),
      one.paper && `${t("form.paper").toLowerCase()}: ${t(`paper.${one.paper}`).toLowerCase()}`,
      t(`source.${one.source}`).toLowerCase(),
    ]);
  const ofWork = (one: WorkEntry) =>
    joined([
      one.occupation,
      listed("country", one.country),
      years(one.years),
      one.tasks,
      t(`source.${one.source}`).toLowerCase(),
    ]);
  const ofSkill = ({ kind, detail, source }: SkillEntry) =>
    joined([t(`skill.${kind}`), detail, t(`source.${source}`).toLowerCase()]);
  const ofRest = ({ level, note, work, education, told, answer }: Rest) =>
    joined([
      answer && t(`answer.${answer}`),
      level && t(`digital.${level}`),
      note,
      work && `${t("form.goalWork")}: ${work}`,
      education && `${t("form.goalEducation")}: ${education}`,
      told && `${t("form.told")}: ${told}`,
    ]);

  /** One entry of an area, or what stands of it beside the entries. */
  function entry(area: Area, one: unknown): string {
    if (area === "languages" && isOf(one, "language")) return ofLanguage(one as LanguageEntry);
    if (area === "education" && isOf(one, "paper")) return ofEducation(one as EducationEntry);
    if (area === "work" && isOf(one, "occupation")) return ofWork(one as WorkEntry);
    if (area === "skills" && isOf(one, "kind")) return ofSkill(one as SkillEntry);
    return ofRest(one as Rest);
  }

  function linesOf(content: Content, area: Area): string[] {
    const told = content.told[area];
    const rest: unknown[] = told ? [{ told }] : [];
    if (area === "digital") rest.unshift(content.digital);
    else if (area === "goals") rest.unshift(content.goals);
    else {
      const answer = content.answers[area];
      rest.unshift(...content[area], ...(answer ? [{ answer }] : []));
    }
    return rest.map((one) => entry(area, one)).filter(Boolean);
  }
  return { entry, linesOf };
}

const isOf = (one: unknown, field: string) =>
  typeof one === "object" && one !== null && field in one;

/** For whom a topic is. A household counts as several; landlords are not households. */
export const audiences = [
  "everyone",
  "municipal_tenant",
  "private_tenant",
  "buyer",
  "with_children",
  "minor",
  "landlord",
] as const;
export type Audience = (typeof audiences)[number];

export const languages = ["nb", "nn", "en"] as const;
type Words = Record<(typeof languages)[number], string>;

/** A topic of the curriculum, in the three languages. */
export type CurriculumTopic = {
  key: string;
  title: Words;
  goal: Words;
  audience: readonly Audience[];
  /** Months after which it is gone through again; null for never. */
  refreshMonths: number | null;
  isActive: boolean;
};

export type CurriculumModule = { key: string; title: Words; topics: readonly CurriculumTopic[] };

/** Modules with their topics, in the order in which a household meets them. */
export type CurriculumContent = readonly CurriculumModule[];

/** The topics of all the modules, in their order. */
export function topicsOf(content: CurriculumContent): CurriculumTopic[] {
  return content.flatMap((module) => [...module.topics]);
}

/** Why a topic is suggested to a household: the audiences that it is one of. */
export function suggestedBy(
  topic: Pick<CurriculumTopic, "audience" | "isActive">,
  household: readonly string[],
): Audience[] {
  if (!topic.isActive) return [];
  return topic.audience.filter((code) => code === "everyone" || household.includes(code));
}

/** What must stand before an edition can be published, as the topic or module that lacks a text. */
export function missingToPublish(content: CurriculumContent): string[] {
  const isWhole = (words: Words) => languages.every((language) => words[language].trim() !== "");
  return content.flatMap((module) => [
    ...(isWhole(module.title) ? [] : [module.key]),
    ...module.topics.flatMap((topic) =>
      !topic.isActive || (isWhole(topic.title) && topic.audience.length > 0) ? [] : [topic.key],
    ),
  ]);
}

/** A topic as it is written, with the module and the place in it that it is to have. */
export type WrittenTopic = { module: string; place: number | null; topic: CurriculumTopic };

/** The content with the topic in its place, moved from where it may have stood. */
export function withTopic(
  content: CurriculumContent,
  { module: key, place, topic }: WrittenTopic,
): CurriculumContent {
  return content.map((module) => {
    const others = module.topics.filter((one) => one.key !== topic.key);
    if (module.key !== key) return { ...module, topics: others };
    return { ...module, topics: others.toSpliced((place ?? others.length + 1) - 1, 0, topic) };
  });
}

/** The key of a new topic, made from its title; a key stays though the title is changed. */
export function newTopicKey(title: string, taken: readonly string[]): string {
  const plain = title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, 30);
  const base = `own_${plain || "topic"}`;
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => index + 1);
  const free = numbers
    .map((number) => (number === 1 ? base : `${base}_${number}`))
    .find((key) => !taken.includes(key));
  return free ?? base;
}

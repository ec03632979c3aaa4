import styles from "./photos.module.css";

/** A photo in its frame, which opens it in full in a tab of its own. `newTab` says so. */
export function PhotoFrame({ href, alt, newTab }: { href: string; alt: string; newTab: string }) {
  return (
    <a href={href} className={styles.frame} target="_blank" rel="noopener">
      {/* biome-ignore lint/performance/noImgElement: sealed files are given by our own route alone */}
      <img src={href} alt={alt} loading="lazy" decoding="async" />
      <span className="sr-only"> ({newTab})</span>
    </a>
  );
}

/** Rotfeste's mark: a sprout whose roots take hold. Drawn in the colour of the text around it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path d="M16 15.5C16 9.6 20 6 26.5 5.5 26.7 11.8 22.6 15.5 16 15.5Z" fill="currentColor" />
      <path d="M16 17.5C16 12.9 12.7 10.1 7 9.7 6.9 14.7 10.4 17.5 16 17.5Z" fill="currentColor" />
      <path
        d="M16 14V28M16 20.5C15.6 23.8 12.7 25 8.5 26M16 20.5C16.4 23.8 19.3 25 23.5 26"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** For which of a page's views: its origin, the window's width, about, and the kind of record. */
export interface PageView {
  readonly origin: string;
  readonly bucket: number;
  readonly kind: string;
}

export const layoutKey = (crm: string) => `li:layout:${crm}`;
export const techniqueKey = ({ origin, bucket, kind }: PageView) => `li:docking:${origin}:${bucket}:${kind}`;

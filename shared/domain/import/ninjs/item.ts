/**
 * An item of IPTC's News in JSON, with the names of its properties in small letters: versions 2 and
 * 3 are then the same, and version 1 differs by the properties that it has instead of lists.
 */
export interface NinjsItem {
  uri: string;
  type?: string;
  pubstatus?: string;
  version?: string | number;
  versioncreated?: string;
  language?: string;
  embargoed?: string;
  ednote?: string;
  usageterms?: string;
  copyrightholder?: string;
  copyrightnotice?: string;
  title?: string;
  slugline?: string;
  located?: string;
  /** 2 and 3. */
  by?: string;
  headlines?: NinjsText[];
  descriptions?: NinjsText[];
  bodies?: NinjsText[];
  subjects?: NinjsName[];
  infosources?: NinjsName[];
  renditions?: NinjsRendition[];
  associations?: NinjsItem[];
}

export interface NinjsText {
  role?: string;
  contenttype?: string;
  value: string;
}

interface NinjsName {
  name?: string;
}

export interface NinjsRendition {
  name?: string;
  href?: string;
  contenttype?: string;
  width?: number;
  height?: number;
}

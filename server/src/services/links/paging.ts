export interface PageRequest {
  page: number;
  pageSize: number;
}

export interface Paged<Row> {
  rows: Row[];
  total: number;
}

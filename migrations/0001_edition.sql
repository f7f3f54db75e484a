CREATE TABLE `edition` (
	`name` text NOT NULL,
	`since` text NOT NULL
);
